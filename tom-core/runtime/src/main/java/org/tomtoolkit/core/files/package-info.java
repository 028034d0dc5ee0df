/** Where the bytes of data products live, addressed by content. */
package org.tomtoolkit.core.files;
