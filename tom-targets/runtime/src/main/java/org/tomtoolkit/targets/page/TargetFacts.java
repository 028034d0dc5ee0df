package org.tomtoolkit.targets.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tomtoolkit.core.sky.Angles;
import org.tomtoolkit.core.sky.Constellation;
import org.tomtoolkit.core.sky.EclipticPosition;
import org.tomtoolkit.core.sky.Ephemeris;
import org.tomtoolkit.core.sky.GalacticPosition;
import org.tomtoolkit.core.sky.Orbit;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.core.sky.SunMoon;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.plan.TargetPaths;

/** What is known about a target, in words and units; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class TargetFacts {

    /** Facts under one heading. */
    public record Group(String heading, List<Fact> facts) {}

    /**
     * All groups that have something to say.
     *
     * @param now the time for which the Moon and moving targets are computed
     */
    public List<Group> groups(Target target, Instant now) {
        List<Group> groups = new ArrayList<>();
        add(groups, "Coordinates", coordinates(target));
        add(groups, "Tonight", sky(target, Times.mjd(now)));
        for (TargetField.Group group : TargetField.Group.values()) {
            add(groups, group.heading(), fields(target, group));
        }
        return groups;
    }

    private static void add(List<Group> groups, String heading, List<Fact> facts) {
        if (!facts.isEmpty()) {
            groups.add(new Group(heading, facts));
        }
    }

    /** The position in every notation one pastes elsewhere. */
    protected List<Fact> coordinates(Target target) {
        SkyPosition position = target.position();
        List<Fact> facts = new ArrayList<>();
        if (position == null) {
            return facts;
        }
        String hms = Angles.formatHms(position.raDeg(), 3);
        String dms = Angles.formatDms(position.decDeg(), 2);
        String ra = degrees(position.raDeg(), 6);
        String dec = degrees(position.decDeg(), 6);
        facts.add(new Fact("RA (J2000)", hms, hms + " " + dms));
        facts.add(Fact.of("Dec (J2000)", dms));
        facts.add(new Fact("RA", ra + "°", ra + " " + dec));
        facts.add(Fact.of("Dec", dec + "°"));
        GalacticPosition galactic = position.galactic();
        EclipticPosition ecliptic = position.ecliptic();
        facts.add(pair("Galactic l, b", galactic.lDeg(), galactic.bDeg()));
        facts.add(pair("Ecliptic λ, β", ecliptic.lonDeg(), ecliptic.latDeg()));
        facts.add(Fact.of("Constellation", Constellation.of(position).name()));
        return facts;
    }

    private static Fact pair(String label, double longitude, double latitude) {
        String first = degrees(longitude, 4);
        String second = degrees(latitude, 4);
        return new Fact(label, first + "°, " + second + "°", first + " " + second);
    }

    /** Where its proper motion has brought a star by now. */
    private static void moved(Target target, double mjdUtc, List<Fact> facts) {
        TargetPaths.of(target)
                .filter(path -> target.isSidereal() && !path.isFixed())
                .map(path -> path.at(mjdUtc))
                .ifPresent(now -> {
                    String hms = Angles.formatHms(now.raDeg(), 3);
                    String dms = Angles.formatDms(now.decDeg(), 2);
                    facts.add(new Fact("RA today", hms, hms + " " + dms));
                    facts.add(Fact.of("Dec today", dms));
                });
    }

    /** Where it is now, and how far the Moon. */
    protected List<Fact> sky(Target target, double mjdUtc) {
        List<Fact> facts = new ArrayList<>();
        moved(target, mjdUtc, facts);
        Optional<Orbit> orbit = TargetPaths.orbit(target);
        if (orbit.isPresent()) {
            Ephemeris now = orbit.get().ephemeris(mjdUtc);
            String hms = Angles.formatHms(now.position().raDeg(), 2);
            String dms = Angles.formatDms(now.position().decDeg(), 1);
            facts.add(new Fact("RA now", hms, hms + " " + dms));
            facts.add(Fact.of("Dec now", dms));
            facts.add(Fact.of("Constellation", Constellation.of(now.position()).name()));
            facts.add(Fact.of("From the Sun", degrees(now.heliocentricAu(), 4) + " au"));
            facts.add(Fact.of("From the Earth", degrees(now.geocentricAu(), 4) + " au"));
        }
        TargetPaths.of(target).ifPresent(path -> {
            facts.add(Fact.of("Moon is", degrees(SunMoon.moonSeparationDeg(path.at(mjdUtc), mjdUtc), 0) + "° away"));
            facts.add(Fact.of("Moon is lit", degrees(100 * SunMoon.moonIllumination(mjdUtc), 0) + " %"));
        });
        return facts;
    }

    private static List<Fact> fields(Target target, TargetField.Group group) {
        List<Fact> facts = new ArrayList<>();
        if (group == TargetField.Group.ORBIT && target.getScheme() != null) {
            facts.add(Fact.of("Scheme", target.getScheme().label()));
        }
        for (TargetField field : group.fields()) {
            Double value = field.get(target);
            boolean shownAbove = field == TargetField.RA || field == TargetField.DEC;
            if (value != null && !shownAbove) {
                facts.add(Fact.of(field.label(), number(value) + (field.unit() == null ? "" : " " + field.unit())));
            }
        }
        return facts;
    }

    private static String degrees(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        boolean handy = value == 0 || (Math.abs(value) >= 1e-6 && Math.abs(value) < 1e15);
        return handy ? exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }
}
