/** Alert brokers: saved queries whose results become targets with photometry. */
package org.tomtoolkit.alerts;
