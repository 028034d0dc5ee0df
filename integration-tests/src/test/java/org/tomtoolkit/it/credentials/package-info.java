/** Credentials for remote services, over HTTP. */
package org.tomtoolkit.it.credentials;
