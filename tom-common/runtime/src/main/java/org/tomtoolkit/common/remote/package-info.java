/** What the site's calls to remote services look like to administrators. */
package org.tomtoolkit.common.remote;
