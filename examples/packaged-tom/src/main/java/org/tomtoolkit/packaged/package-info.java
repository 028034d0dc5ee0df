/** Work for tests and benchmarks of packaged nodes. */
package org.tomtoolkit.packaged;
