/** Catalogues for scripts. */
package org.tomtoolkit.catalogs.api;
