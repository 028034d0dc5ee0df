/** Importing a file: sent, looked at, mapped, read by a job, reported. */
package org.tomtoolkit.targets.imports;
