/** Comments on targets. */
package org.tomtoolkit.targets.comment;
