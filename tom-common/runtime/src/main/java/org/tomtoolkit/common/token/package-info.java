/** API tokens: who a script is and what it may do, checked in one place for all routes. */
package org.tomtoolkit.common.token;
