/** How a stored file finds its processor and becomes measurements, at once or by a job. */
package org.tomtoolkit.dataproducts.processing;
