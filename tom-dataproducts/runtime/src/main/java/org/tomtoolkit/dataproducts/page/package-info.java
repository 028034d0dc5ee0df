/** Pages, tabs and plots of data products. */
package org.tomtoolkit.dataproducts.page;
