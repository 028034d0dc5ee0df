/** The last detection of each target, for lists and filters. */
package org.tomtoolkit.dataproducts.detection;
