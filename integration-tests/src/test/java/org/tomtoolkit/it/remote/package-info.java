/** What the site tells about its calls to remote services. */
package org.tomtoolkit.it.remote;
