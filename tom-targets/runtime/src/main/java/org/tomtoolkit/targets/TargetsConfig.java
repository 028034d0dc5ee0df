package org.tomtoolkit.targets;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.permission.Visibility;

/** How this TOM keeps its targets. */
@ConfigMapping(prefix = "tom.targets")
public interface TargetsConfig {

    /** Who sees a new target unless its owner says otherwise: {@code OPEN}, {@code PUBLIC} or {@code PRIVATE}. */
    @WithDefault("PRIVATE")
    Visibility defaultVisibility();

    /** Names of groups that may view, change and delete a new target unless somebody says otherwise. */
    Optional<List<String>> defaultGroups();

    /** Kind of target that the form for a new one starts with: {@code SIDEREAL} or {@code NON_SIDEREAL}. */
    @WithDefault("SIDEREAL")
    TargetType defaultType();

    /** Targets on a page of the list. */
    @WithDefault("25")
    int pageSize();

    /** Largest number of targets that a list counts one by one; beyond it says "more than". */
    @WithDefault("10000")
    int countLimit();

    /** When two targets are the same object: {@code FUZZY}, {@code EXACT} or {@code CONE}; a matcher bean wins over it. */
    @WithDefault("FUZZY")
    MatcherKind matcher();

    /** How close positions are that are likely the same object, in seconds of arc, at most 3600; 0 does not compare them. */
    @WithDefault("2")
    double duplicateRadiusArcsec();

    /**
     * With up to so many targets a search finds a text anywhere in a name or alias; with more, where a part of the name
     * begins: after a blank or sign, and where letters and digits meet.
     */
    @WithDefault("5000")
    int searchAnywhereUpTo();

    /** When all targets are searched for duplicates, as recurring jobs write it; {@code -} is never. */
    @WithDefault("DAILY|02:30|UTC")
    String duplicatesSchedule();

    /** Radius around coordinates in the search box that come without one, in minutes of arc. */
    @WithDefault("5")
    double searchRadiusArcmin();

    /**
     * Columns of the list that people see who did not choose their own, in this order: {@code type}, {@code ra}, {@code dec},
     * {@code visibility}, {@code created}, {@code modified}, {@code constellation}, {@code aliases}, {@code lists}, any number
     * such as {@code pm_ra}, an extra field, the key of a tag, or what an app contributes. The name is always there.
     */
    Optional<List<String>> listColumns();

    /** Extra fields by key, e.g. {@code tom.targets.extra-fields.redshift.type=number}: in forms and filters. */
    Map<String, ExtraField> extraFields();

    /** Sites for visibility plots by code, when no facility brings its own: {@code tom.targets.sites.pic.name=…}. */
    Map<String, SitePlace> sites();

    /** The page that selects targets for coming nights. */
    Selection selection();

    /** The map of the sky and finder charts. */
    SkyMap sky();

    /** Matchers that the toolkit brings. */
    enum MatcherKind {
        /** Names are equal in any writing. */
        FUZZY,
        /** Names are equal to the letter. */
        EXACT,
        /** As fuzzy, and each place on the sky belongs to one target. */
        CONE
    }

    /** The page that selects targets for coming nights. */
    interface Selection {
        /** Most targets that one look at the page takes in; of more, the first by name. */
        @WithDefault("2000")
        int targets();

        /** Columns beside its own: names of fields, e.g. {@code distance}, and keys of extras and tags. */
        Optional<List<String>> columns();
    }

    /** The map of the sky and finder charts. */
    interface SkyMap {
        /** Most points of the map; of more targets a part is drawn, evenly by age, and the map says so. */
        @WithDefault("100000")
        int points();

        /** Host with an image survey for finder charts, e.g. {@code https://alasky.cds.unistra.fr}; images of it may then be shown. */
        Optional<String> surveyHost();

        /** Path of an image there; {@code RA}, {@code DEC} and {@code FOV} in braces stand for degrees. */
        @WithDefault(
                "/hips-image-services/hips2fits?hips=CDS%2FP%2FDSS2%2Fcolor&width=600&height=600&projection=TAN&format=jpg&ra={RA}&dec={DEC}&fov={FOV}")
        String surveyPath();
    }

    /** How long the {@code Idempotency-Key} of a bulk request is remembered, e.g. {@code PT24H}. */
    @WithDefault("PT24H")
    Duration bulkKeyLifetime();

    /** Files that people send to be imported. */
    ImportFiles importFiles();

    /** Files that people send to be imported. */
    interface ImportFiles {
        /** Files of up to this many rows are imported at once by the simple form, larger ones by a job. */
        @WithDefault("2000")
        int atOnceRows();

        /** How long a file and the report about it are kept. */
        @WithDefault("P7D")
        Duration keep();

        /** When old ones are deleted; {@code -} is never. */
        @WithDefault("DAILY|03:40|UTC")
        String cleanSchedule();
    }

    /** An extra field that every target may have. */
    interface ExtraField {
        /** Kind of value: {@code number}, {@code string}, {@code boolean} or {@code datetime}. */
        @WithDefault("string")
        ExtraType type();

        /** Value of a new target that is given none. */
        Optional<String> defaultValue();

        /** Whether the page of a target leaves it out. */
        @WithDefault("false")
        boolean hidden();
    }

    /** Kinds of extra fields. */
    enum ExtraType {
        NUMBER,
        STRING,
        BOOLEAN,
        DATETIME
    }

    /** A place to observe from. */
    interface SitePlace {
        /** Name for people. */
        String name();

        /** Geodetic latitude in degrees, north positive, e.g. {@code -31.273}. */
        double latitude();

        /** Longitude in degrees, east positive, e.g. {@code 149.071}. */
        double longitude();

        /** Height above the sea in metres. */
        @WithDefault("0")
        double elevation();
    }
}
