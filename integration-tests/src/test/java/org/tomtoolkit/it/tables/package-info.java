/** The table every list page is made of, over HTTP. */
package org.tomtoolkit.it.tables;
