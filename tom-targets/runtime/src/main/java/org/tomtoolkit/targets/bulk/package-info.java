/** Writing many rows with few statements. */
package org.tomtoolkit.targets.bulk;
