/** The pages that show what runs in the background. */
package org.tomtoolkit.common.jobs;
