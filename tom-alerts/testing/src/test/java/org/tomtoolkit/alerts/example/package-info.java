/** The broker of the guide. */
package org.tomtoolkit.alerts.example;
