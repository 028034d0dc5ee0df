/** What every catalogue harvester must do; the author of one extends the classes here. */
package org.tomtoolkit.catalogs.testing;
