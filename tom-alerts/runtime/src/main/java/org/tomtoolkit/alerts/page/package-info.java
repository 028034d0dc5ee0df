/** Pages of queries, their results and the targets made of them. */
package org.tomtoolkit.alerts.page;
