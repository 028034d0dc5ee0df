/** Data products and measurements over REST. */
package org.tomtoolkit.dataproducts.api;
