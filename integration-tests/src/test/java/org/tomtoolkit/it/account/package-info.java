/** Accounts, logins and API tokens over HTTP. */
package org.tomtoolkit.it.account;
