/** The pages of targets. */
package org.tomtoolkit.targets.page;
