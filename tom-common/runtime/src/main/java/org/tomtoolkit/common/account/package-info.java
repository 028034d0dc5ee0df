/** Accounts and groups: who people are. */
package org.tomtoolkit.common.account;
