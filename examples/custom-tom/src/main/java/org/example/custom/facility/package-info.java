/** A facility of our own: the Aurora telescope, which takes requests as JSON. */
package org.example.custom.facility;
