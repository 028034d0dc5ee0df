/** Sharing targets with other sites. */
package org.tomtoolkit.it.sharing;
