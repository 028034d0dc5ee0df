/** Logging in at an OpenID Connect provider, when one is configured. */
package org.tomtoolkit.common.account.oidc;
