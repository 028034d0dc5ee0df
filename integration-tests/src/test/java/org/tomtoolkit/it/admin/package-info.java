/** The administration pages over HTTP. */
package org.tomtoolkit.it.admin;
