/** How files are sent to browsers and scripts. Who may have them is decided by whoever asks for the answer. */
package org.tomtoolkit.common.files;
