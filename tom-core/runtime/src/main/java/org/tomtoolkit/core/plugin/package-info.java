/** How plug-ins are named, found and kept from taking a page down with them. */
package org.tomtoolkit.core.plugin;
