/** Observations over HTTP: submitting, status, cancelling, permissions, facilities that are down or broken. */
package org.tomtoolkit.it.observations;
