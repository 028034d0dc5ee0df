package org.tomtoolkit.targets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.targets.grants.NewTargetDefaults;

/** A target on its way into the database: what it shall be and what is wrong with that. */
final class Candidate {

    final Target target;
    final TargetDraft draft;
    final FieldErrors errors = new FieldErrors();
    /** Names it has already, which are not checked again. */
    final Set<String> present;
    /** Typed values of the application's columns that the draft mentions. */
    Map<String, Object> own = Map.of();
    /** Where it stood, null for a new one and for one without a place. */
    final SkyPosition placeBefore;

    private Candidate(Target target, TargetDraft draft, Set<String> present) {
        this.target = target;
        this.draft = draft;
        this.present = present;
        this.placeBefore = target.position();
        DraftReader.read(draft, target, errors);
        TargetRules.check(target, errors);
        for (int i = 0; i < aliases().size(); i++) {
            DraftReader.checkName("aliases." + i, aliases().get(i), errors);
        }
    }

    static Candidate forNew(TargetDraft draft, NewTargetDefaults.Defaults defaults) {
        Target target = new Target();
        target.setVisibility(defaults.visibility());
        if (draft.groupIds() == null) {
            draft.groups(List.copyOf(defaults.groupIds()));
        }
        return new Candidate(target, draft, Set.of());
    }

    static Candidate forChange(Target present, TargetDraft draft, Set<String> names) {
        Target target = new Target();
        target.copyFrom(present);
        return new Candidate(target, draft, names);
    }

    /** Whether it has no place, or stays where it was. Only for one without errors. */
    boolean isInPlace() {
        SkyPosition place = target.position();
        return place == null || place.equals(placeBefore);
    }

    /** Aliases it shall have, blanks at their ends removed; those in the draft, none when it mentions none. */
    List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        if (draft.aliases() != null) {
            draft.aliases().forEach(alias -> aliases.add(alias == null ? "" : alias.strip()));
        }
        return aliases;
    }

    /** Extras it shall have. */
    Map<String, String> extras() {
        Map<String, String> extras = new LinkedHashMap<>();
        if (draft.extras() != null) {
            draft.extras().forEach((key, value) -> extras.put(key.strip(), value == null ? "" : value));
        }
        return extras;
    }
}
