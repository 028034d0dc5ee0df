/** The tests that the author of a data processor inherits. */
package org.tomtoolkit.dataproducts.testing;
