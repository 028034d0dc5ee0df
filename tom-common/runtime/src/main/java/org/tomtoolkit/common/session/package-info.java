/** Logging in and out: the signed cookie, the login page, protection of forms. */
package org.tomtoolkit.common.session;
