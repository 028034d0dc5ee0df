/** Las Cumbres Observatory: a network of robotic telescopes on six sites. */
package org.tomtoolkit.observations.facility.lco;
