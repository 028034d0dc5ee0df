/** The pages on which people and administrators store credentials for remote services. */
package org.tomtoolkit.common.credentials;
