/** Parts of queries that every app writes. */
package org.tomtoolkit.core.query;
