/** The REST API as scripts and other sites know it, exchange by exchange. */
package org.tomtoolkit.it.contract;
