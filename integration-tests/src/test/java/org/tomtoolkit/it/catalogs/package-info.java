/** Catalogues, over HTTP. */
package org.tomtoolkit.it.catalogs;
