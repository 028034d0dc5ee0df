/** Catalogue harvesters: a name is looked up elsewhere and comes back as a pre-filled target. */
package org.tomtoolkit.catalogs;
