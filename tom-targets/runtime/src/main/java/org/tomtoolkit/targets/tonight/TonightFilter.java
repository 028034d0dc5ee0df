package org.tomtoolkit.targets.tonight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.sky.ConeZones;
import org.tomtoolkit.core.sky.NightSweep;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.plan.Sites;
import org.tomtoolkit.targets.spi.TargetCondition;
import org.tomtoolkit.targets.spi.TargetFilterContribution;

/**
 * Targets with a fixed position that stand above an altitude at some time between the evening and the morning when the Sun
 * passes −18° at a site. The whole condition is checked by the database, on the unit vectors it keeps.
 */
@ApplicationScoped
class TonightFilter implements TargetFilterContribution {

    private static final String SIDEREAL = TargetType.class.getName() + ".SIDEREAL";
    private static final String SITE = "visible_from";
    private static final String ALTITUDE = "visible_above";
    private static final String NIGHT = "visible_night";
    private static final double USUAL_ALTITUDE_DEG = 30;

    /** Of what precession moves in declination within a few decades, degrees. */
    private static final double ZONE_MARGIN_DEG = 1;

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private record Asked(Sites.Choice site, double altitudeDeg, LocalDate evening) {}

    private final Sites sites;
    private final SiteNights nights;

    TonightFilter(Sites sites, SiteNights nights) {
        this.sites = sites;
        this.nights = nights;
    }

    @Override
    public List<Field> fields(Viewer viewer) {
        return List.of(
                Field.choice(SITE)
                        .label("Visible tonight from")
                        .choices(sites.all().stream()
                                .map(site -> new Choice(site.key(), site.label()))
                                .toList()),
                Field.text(ALTITUDE).label("Higher than").unit("°").placeholder("30"),
                Field.date(NIGHT).label("Another night"));
    }

    @Override
    public List<TargetCondition> read(Map<String, List<String>> query, Viewer viewer, FieldErrors errors) {
        Optional<Asked> asked = asked(query, errors);
        if (asked.isEmpty()) {
            return List.of();
        }
        double altitude = asked.get().altitudeDeg();
        return List.of(nights.of(asked.get().site().site(), asked.get().evening())
                .map(night -> condition(night, altitude))
                .orElse(TargetCondition.of("1 = 0")));
    }

    @Override
    public List<String> notes(Map<String, List<String>> query, Viewer viewer) {
        return asked(query, new FieldErrors()).stream()
                .map(asked -> nights.of(asked.site().site(), asked.evening())
                        .map(night -> "Above " + text(asked.altitudeDeg()) + "° in the dark at "
                                + asked.site().label() + ", night of " + asked.evening() + " ("
                                + MINUTES.format(night.dusk()) + " to " + MINUTES.format(night.dawn()) + " UTC)")
                        .orElse("It does not get dark at " + asked.site().label() + " in the night of "
                                + asked.evening()))
                .toList();
    }

    private static String text(double degrees) {
        return degrees == Math.rint(degrees) ? String.valueOf((long) degrees) : String.valueOf(degrees);
    }

    private Optional<Asked> asked(Map<String, List<String>> query, FieldErrors errors) {
        String key = TargetFilterContribution.text(SITE, query);
        Double altitude = altitude(TargetFilterContribution.text(ALTITUDE, query), errors);
        Optional<LocalDate> date = date(TargetFilterContribution.text(NIGHT, query), errors);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sites.Choice> site =
                sites.all().stream().filter(choice -> choice.key().equals(key)).findFirst();
        if (site.isEmpty()) {
            errors.add(SITE, "Select a valid choice. There is no such site.");
        }
        if (site.isEmpty() || altitude == null) {
            return Optional.empty();
        }
        return site.map(choice ->
                new Asked(choice, altitude, date.orElseGet(() -> nights.tonight(choice.site(), Instant.now()))));
    }

    private static Double altitude(String text, FieldErrors errors) {
        if (text.isEmpty()) {
            return USUAL_ALTITUDE_DEG;
        }
        try {
            double altitude = Double.parseDouble(text);
            if (altitude >= 0 && altitude < 90) {
                return altitude;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        errors.add(ALTITUDE, "Enter a number of degrees from 0 to below 90.");
        return null;
    }

    private static Optional<LocalDate> date(String text, FieldErrors errors) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1960 && date.getYear() <= 2100) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        errors.add(NIGHT, "Enter the date of an evening, e.g. 2026-11-20.");
        return Optional.empty();
    }

    private static TargetCondition condition(NightSweep night, double altitudeDeg) {
        double south = night.southDeg(altitudeDeg);
        double north = night.northDeg(altitudeDeg);
        double sine = Math.sin(Math.toRadians(altitudeDeg));
        List<Object> values = new ArrayList<>();
        values.add(ConeZones.zone(Math.max(-90, south - ZONE_MARGIN_DEG)));
        values.add(ConeZones.zone(Math.min(90, north + ZONE_MARGIN_DEG)));
        String up = along(night.zenithAtDusk(), values) + " >= ?";
        values.add(sine);
        up += " or " + along(night.zenithAtDawn(), values) + " >= ?";
        values.add(sine);
        String high = along(night.pole(), values) + " between ? and ?";
        values.add(Math.sin(Math.toRadians(south)));
        values.add(Math.sin(Math.toRadians(north)));
        if (!night.isWhole()) {
            high += " and (" + along(night.eastAtDusk(), values) + " >= 0" + (night.isMoreThanHalf() ? " or " : " and ")
                    + along(night.eastAtDawn(), values) + " <= 0)";
        }
        return new TargetCondition(
                "t.type = " + SIDEREAL + " and t.zone between ? and ? and (" + up + " or " + high + ")", values);
    }

    private static String along(double[] vector, List<Object> values) {
        values.addAll(List.of(vector[0], vector[1], vector[2]));
        return "t.unitX * ? + t.unitY * ? + t.unitZ * ?";
    }
}
