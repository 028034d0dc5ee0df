/** The pages about observations and facilities, and what they add to the target page. */
package org.tomtoolkit.observations.page;
