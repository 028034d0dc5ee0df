/** The kernel of a TOM. It has no pages: errors, plug-ins, permissions, forms, jobs, files, remote calls and the sky. */
package org.tomtoolkit.core;
