/** How measurements are stored, found again and told apart. */
package org.tomtoolkit.dataproducts.measurement;
