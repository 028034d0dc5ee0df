/** Comments over HTTP. */
package org.tomtoolkit.it.comments;
