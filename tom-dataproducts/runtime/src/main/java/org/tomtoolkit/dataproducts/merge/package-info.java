/** Data of targets that are merged. */
package org.tomtoolkit.dataproducts.merge;
