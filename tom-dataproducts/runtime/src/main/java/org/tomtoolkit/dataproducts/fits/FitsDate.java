package org.tomtoolkit.dataproducts.fits;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nom.tam.fits.Header;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.dataproducts.UtcText;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** When an exposure was taken, from headers as they are found in the wild. */
final class FitsDate {

    private static final String[] TIME_KEYS = {"UTC", "UT", "UTSTART", "UT-START", "TIME-OBS", "UTC-OBS", "UTSHUT"};
    private static final Pattern OLD_DATE = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{2})");

    private FitsDate() {}

    /**
     * {@code DATE-OBS} with its time or that of another key, else {@code MJD-OBS}, else {@code DATE-OBS} at midnight.
     *
     * @return Modified Julian Date, UTC; {@link SpectrumData#UNDATED} when there is none
     */
    static double mjd(Header header) {
        String date = date(header);
        try {
            if (date.indexOf('T') < 0) {
                double mjd = header.getDoubleValue("MJD-OBS", 0);
                if (mjd > 0) {
                    return mjd;
                }
                if (date.isEmpty()) {
                    return SpectrumData.UNDATED;
                }
            }
            return UtcText.mjd(date);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFileException("The date of observation cannot be read: " + e.getMessage() + ".");
        }
    }

    private static String date(Header header) {
        String date = header.getStringValue("DATE-OBS", "").strip();
        Matcher old = OLD_DATE.matcher(date);
        if (old.matches()) {
            date = "19" + old.group(3) + "-" + old.group(2) + "-" + old.group(1);
        }
        if (date.length() != 10) {
            return date;
        }
        for (String key : TIME_KEYS) {
            String time = header.getStringValue(key, "").strip();
            if (time.matches("\\d{2}:\\d{2}(:\\d{2}(\\.\\d*)?)?")) {
                return date + "T" + time;
            }
        }
        return date;
    }
}
