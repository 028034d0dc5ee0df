package org.tomtoolkit.catalogs.simbad;

/** Answers in the shape SIMBAD's TAP service gives them. */
final class SimbadAnswers {

    private static final String COLUMNS = """
            {"metadata": [
              {"name": "oid", "datatype": "long"}, {"name": "main_id", "datatype": "char", "arraysize": "*"},
              {"name": "ra", "datatype": "double", "unit": "deg"}, {"name": "dec", "datatype": "double", "unit": "deg"},
              {"name": "pmra", "datatype": "double"}, {"name": "pmdec", "datatype": "double"},
              {"name": "plx_value", "datatype": "double"}, {"name": "ids", "datatype": "char", "arraysize": "*"},
              {"name": "mespos", "datatype": "short"}, {"name": "dist", "datatype": "double"},
              {"name": "unit", "datatype": "char", "arraysize": "4*"}],
             "data": [%s]}
            """;

    static final String NOTHING = COLUMNS.formatted("");

    static final String M31_IDS =
            "NAME Andromeda|NAME Andromeda Galaxy|M  31|NGC   224|UGC   454|2MASX J00424433+4116074"
                    + "|LEDA    2557|Gaia DR3 369000000000000001|IRAS 00400+4059";

    static final String M31 = table(
            row("M  31", "10.684708333333333", "41.26875", "null", "null", "null", M31_IDS, "2", "780.0", "kpc "),
            row("M  31", "10.684708333333333", "41.26875", "null", "null", "null", M31_IDS, "1", "761.0", "kpc "),
            row("M  31", "10.684708333333333", "41.26875", "null", "null", "null", M31_IDS, "3", "0.8", "Mpc"));

    static final String VEGA = table(row(
            "* alf Lyr",
            "279.234734787025",
            "38.783688956244",
            "200.94",
            "286.23",
            "130.23",
            "NAME Vega|* alf Lyr|* 3 Lyr|HD 172167|HIP 91262|HR 7001|GJ 721|V* alf Lyr|TIC 157587365",
            "1",
            "7.6787",
            "pc"));

    private SimbadAnswers() {}

    static String table(String... rows) {
        return COLUMNS.formatted(String.join(",", rows));
    }

    static String row(
            String mainId,
            String ra,
            String dec,
            String pmRa,
            String pmDec,
            String parallax,
            String ids,
            String place,
            String distance,
            String unit) {
        return "[1, \"%s\", %s, %s, %s, %s, %s, \"%s\", %s, %s, \"%s\"]"
                .formatted(mainId, ra, dec, pmRa, pmDec, parallax, ids, place, distance, unit);
    }
}
