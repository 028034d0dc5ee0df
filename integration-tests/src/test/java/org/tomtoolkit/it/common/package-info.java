/** The shell over HTTP: accounts, sessions, forms, errors and what keeps strangers out. */
package org.tomtoolkit.it.common;
