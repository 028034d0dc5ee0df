/** Alert brokers, over HTTP. */
package org.tomtoolkit.it.alerts;
