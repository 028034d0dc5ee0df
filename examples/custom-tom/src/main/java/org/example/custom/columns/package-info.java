/** Rung 7: columns of the site's own on targets. */
package org.example.custom.columns;
