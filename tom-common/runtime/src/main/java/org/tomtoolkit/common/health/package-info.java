/** What {@code /q/health} says beside the database: the file store, the jobs. */
package org.tomtoolkit.common.health;
