package org.tomtoolkit.dataproducts.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** Which column of a light curve holds what. */
final class PhotometryColumns {

    /** What a column can mean, with the names it goes by. */
    enum Meaning {
        TIME("time"),
        MJD("mjd", "mjd_utc", "mjd_obs", "mjdobs"),
        JD("jd", "jd_utc", "jd_obs"),
        DATE("date", "date_obs", "dateobs", "datetime", "timestamp", "obsdate", "ut", "utc"),
        BAND("filter", "band", "bandpass", "filters", "passband", "filt"),
        MAGNITUDE("magnitude", "mag", "brightness"),
        ERROR("error", "magnitude_error", "mag_error", "mag_err", "magerr", "e_mag", "err", "dmag", "sigma", "emag"),
        LIMIT(
                "limit",
                "limiting_magnitude",
                "limiting_mag",
                "limit_mag",
                "lim_mag",
                "limmag",
                "limit_magnitude",
                "upper_limit",
                "diffmaglim"),
        FLUX("flux", "flux_density"),
        FLUX_ERROR("flux_error", "fluxerr", "flux_err", "e_flux", "fluxerror"),
        UNIT("unit", "units", "flux_unit", "flux_units", "magsys", "mag_system", "brightness_unit"),
        TELESCOPE("telescope", "tel"),
        INSTRUMENT("instrument", "inst", "camera"),
        SOURCE("source", "source_name"),
        SOURCE_LOCATION("source_location", "url", "reference");

        private final Set<String> names;

        Meaning(String... names) {
            this.names = Set.of(names);
        }
    }

    private static final Set<String> OTHER_FRAMES = Set.of("hjd", "bjd", "bjd_tdb", "bmjd", "hmjd");

    private final List<String> names;
    private final Map<Meaning, Integer> index = new EnumMap<>(Meaning.class);
    private final List<Integer> others = new ArrayList<>();

    /**
     * @throws UnreadableFileException when there is no time or no brightness among them
     */
    PhotometryColumns(List<String> names, long line) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            Meaning meaning = meaning(TextTable.key(names.get(i)));
            if (meaning == null || index.putIfAbsent(meaning, i) != null) {
                others.add(i);
            }
        }
        if (!has(Meaning.TIME) && !has(Meaning.MJD) && !has(Meaning.JD) && !has(Meaning.DATE)) {
            throw new UnreadableFileException(noTime(), line);
        }
        if (!has(Meaning.MAGNITUDE) && !has(Meaning.LIMIT) && !has(Meaning.FLUX)) {
            throw new UnreadableFileException(
                    "There is no column with a brightness. Name it 'magnitude', 'limit' or 'flux'.", line);
        }
    }

    private String noTime() {
        boolean otherFrame = names.stream().map(TextTable::key).anyMatch(OTHER_FRAMES::contains);
        return otherFrame
                ? "Heliocentric and barycentric dates are up to eight minutes off: give UTC as 'mjd', 'jd' or 'date'."
                : "There is no column with the time. Name it 'time' or 'mjd' (Modified Julian Date), 'jd' or 'date'.";
    }

    private static Meaning meaning(String key) {
        for (Meaning meaning : Meaning.values()) {
            if (meaning.names.contains(key)) {
                return meaning;
            }
        }
        return null;
    }

    /** Whether this is the name of a column that means something, in the form of {@link TextTable#key}. */
    static boolean isKnown(String key) {
        return meaning(key) != null;
    }

    int count() {
        return names.size();
    }

    boolean has(Meaning meaning) {
        return index.containsKey(meaning);
    }

    /** The cell, {@code ""} when there is no such column. */
    String cell(List<String> row, Meaning meaning) {
        Integer column = index.get(meaning);
        return column == null ? "" : row.get(column);
    }

    /** Columns that mean nothing here. */
    List<Integer> others() {
        return others;
    }

    String name(int column) {
        return names.get(column);
    }
}
