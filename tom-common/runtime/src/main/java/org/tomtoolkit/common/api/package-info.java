/** The root of the REST API and what its resources share. */
package org.tomtoolkit.common.api;
