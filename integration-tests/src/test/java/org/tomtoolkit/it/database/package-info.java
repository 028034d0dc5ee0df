/**
 * The same requests on every database. {@link org.tomtoolkit.it.database.EveryDatabase} holds the tests; one subclass for
 * each database starts the application once more with another driver.
 */
package org.tomtoolkit.it.database;
