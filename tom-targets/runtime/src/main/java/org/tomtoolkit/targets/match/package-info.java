/** When two targets are the same object. */
package org.tomtoolkit.targets.match;
