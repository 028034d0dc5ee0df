/** Build steps of tom-dataproducts. */
package org.tomtoolkit.dataproducts.deployment;
