package org.tomtoolkit.catalogs.page;

import org.tomtoolkit.core.sky.Angles;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;

/**
 * One object found, as the page shows it.
 *
 * @param createPath the create page, filled with what the catalogue knows
 * @param existing a target of this TOM that has one of these names and may be viewed, or null
 * @since 1.0
 */
public record CatalogCandidate(TargetDraft draft, String createPath, Target existing) {

    public String name() {
        return String.valueOf(draft.value("name"));
    }

    /** Other names between commas. */
    public String otherNames() {
        return draft.aliases() == null ? "" : String.join(", ", draft.aliases());
    }

    /** Right ascension and declination in sexagesimal, {@code ""} when the catalogue has no position. */
    public String position() {
        return draft.value("ra") instanceof Double ra && draft.value("dec") instanceof Double dec
                ? Angles.formatHms(ra, 2) + " " + Angles.formatDms(dec, 1)
                : "";
    }
}
