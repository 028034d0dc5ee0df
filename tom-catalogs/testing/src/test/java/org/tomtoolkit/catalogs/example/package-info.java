/** The harvester of the guide. */
package org.tomtoolkit.catalogs.example;
