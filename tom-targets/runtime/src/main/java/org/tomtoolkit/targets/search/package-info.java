/** Finding targets: filters, pages, counts. */
package org.tomtoolkit.targets.search;
