/** What single databases need. */
package org.tomtoolkit.core.database;
