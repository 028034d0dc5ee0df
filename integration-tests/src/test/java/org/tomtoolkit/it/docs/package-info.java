/** What the guides say is so. */
package org.tomtoolkit.it.docs;
