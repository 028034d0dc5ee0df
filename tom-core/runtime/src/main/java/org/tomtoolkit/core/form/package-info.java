/** Forms as data: one list of fields is rendered as HTML, published as JSON Schema, bound and validated. */
package org.tomtoolkit.core.form;
