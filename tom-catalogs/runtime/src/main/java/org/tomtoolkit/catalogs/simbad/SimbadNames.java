package org.tomtoolkit.catalogs.simbad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the target is called, and what else it is called. The name the person searched by wins, in SIMBAD's spelling where
 * SIMBAD lists it; without it the main identifier. Aliases are the main identifier and the names of catalogues that
 * observers use.
 *
 * @param aliases distinct, without the name, at most {@value #MAX_ALIASES}
 */
record SimbadNames(String name, List<String> aliases) {

    static final int MAX_ALIASES = 12;

    /** Catalogues observers use, best known first. */
    private static final List<String> CATALOGUES = List.of(
            "NAME ",
            "M ",
            "NGC ",
            "IC ",
            "SN ",
            "AT ",
            "V* ",
            "* ",
            "HD ",
            "HIP ",
            "HR ",
            "GJ ",
            "PSR ",
            "3C ",
            "Mrk ",
            "UGC ",
            "TOI-",
            "TIC ",
            "ZTF",
            "Gaia DR3 ",
            "2MASS ");

    static SimbadNames of(String term, String mainId, String idsWithBars) {
        Map<String, String> known = new LinkedHashMap<>();
        put(known, mainId);
        List<String> identifiers = new ArrayList<>(List.of(idsWithBars.split("\\|")));
        identifiers.stream()
                .map(SimbadNames::collapsed)
                .filter(id -> rank(id) < CATALOGUES.size())
                .sorted(Comparator.comparingInt(SimbadNames::rank))
                .forEach(id -> put(known, id));
        String name = spelling(term, mainId, identifiers);
        known.remove(key(name));
        return new SimbadNames(name, known.values().stream().limit(MAX_ALIASES).toList());
    }

    private static String spelling(String term, String mainId, List<String> identifiers) {
        List<String> all = new ArrayList<>(List.of(mainId));
        all.addAll(identifiers);
        return all.stream()
                .filter(id -> key(clean(id)).equals(key(clean(term))))
                .map(SimbadNames::clean)
                .findFirst()
                .orElse(clean(term));
    }

    private static void put(Map<String, String> known, String identifier) {
        String clean = clean(identifier);
        // the create form takes names between commas
        if (!clean.isEmpty() && clean.indexOf(',') < 0) {
            known.putIfAbsent(key(clean), clean);
        }
    }

    private static int rank(String identifier) {
        for (int i = 0; i < CATALOGUES.size(); i++) {
            if (identifier.startsWith(CATALOGUES.get(i))) {
                return i;
            }
        }
        return CATALOGUES.size();
    }

    /** Without SIMBAD's marks of a class of names, which nobody writes: {@code V* RR Lyr} is RR Lyr. */
    static String clean(String identifier) {
        return collapsed(identifier).replaceFirst("^(NAME|V\\*|\\*) (?=\\S)", "");
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String key(String name) {
        return name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
