/** Rung 7: columns of our own for a target, in a table beside the toolkit's, with a tab and a form. */
package org.example.custom.classification;
