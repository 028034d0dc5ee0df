/** Build steps of tom-catalogs. */
package org.tomtoolkit.catalogs.deployment;
