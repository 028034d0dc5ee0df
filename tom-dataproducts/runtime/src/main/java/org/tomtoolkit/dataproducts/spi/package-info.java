/** What the author of a data processor implements. */
package org.tomtoolkit.dataproducts.spi;
