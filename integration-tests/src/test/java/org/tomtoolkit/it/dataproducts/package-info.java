/** Files, measurements and plots over HTTP. */
package org.tomtoolkit.it.dataproducts;
