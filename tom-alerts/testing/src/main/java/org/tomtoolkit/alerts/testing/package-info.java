/** What every alert broker must do; the author of one extends the classes here. */
package org.tomtoolkit.alerts.testing;
