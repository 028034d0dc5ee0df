/** Keeps the tables of the database at the state the change logs describe, without asking Liquibase when nothing changed. */
package org.tomtoolkit.core.schema;
