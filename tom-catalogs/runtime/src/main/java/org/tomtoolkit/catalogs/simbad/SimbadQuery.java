package org.tomtoolkit.catalogs.simbad;

/** The question in ADQL (IVOA ADQL 2.0) on SIMBAD's tables. */
final class SimbadQuery {

    private SimbadQuery() {}

    /** One row per distance measurement of the object, or one row when there is none. */
    static String byIdentifier(String identifier) {
        return "SELECT basic.oid, basic.main_id, basic.ra, basic.dec, basic.pmra, basic.pmdec, basic.plx_value,"
                + " ids.ids, mesDistance.mespos, mesDistance.dist, mesDistance.unit"
                + " FROM ident JOIN basic ON basic.oid = ident.oidref"
                + " LEFT JOIN ids ON ids.oidref = basic.oid"
                + " LEFT JOIN mesDistance ON mesDistance.oidref = basic.oid"
                + " WHERE ident.id = " + literal(identifier);
    }

    /** A string literal: the one character with a meaning inside it is the quote, which is doubled. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
