/** The kernel at work: jobs, permissions and times on a real database. */
package org.tomtoolkit.it.core;
