/** Measurements whose figures stand in docs/benchmarks.md. Nothing here is part of a TOM. */
package org.tomtoolkit.benchmarks;
