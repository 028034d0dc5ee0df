/**
 * Credentials for remote services, of each person and of the site. They are encrypted with a key that is not in the
 * database, and no value leaves this package but to the plug-in that calls the service.
 */
package org.tomtoolkit.core.vault;
