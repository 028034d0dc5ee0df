package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.own.OwnColumns;

/** What is written beside a target's own row: aliases, extras and the columns of the application. Inside a transaction. */
@ApplicationScoped
class TargetDetails {

    private final TargetNames names;
    private final TargetExtras extras;
    private final OwnColumns own;

    TargetDetails(TargetNames names, TargetExtras extras, OwnColumns own) {
        this.names = names;
        this.extras = extras;
        this.own = own;
    }

    /** Of targets that were just inserted. */
    void add(List<Candidate> candidates) {
        Map<Long, List<String>> aliases = new LinkedHashMap<>();
        Map<Long, List<String>> allNames = new LinkedHashMap<>();
        Map<Long, Map<String, String>> allExtras = new LinkedHashMap<>();
        Map<Long, Map<String, Object>> values = new LinkedHashMap<>();
        Map<String, String> defaults = extras.defaults();
        for (Candidate candidate : candidates) {
            Long id = candidate.target.getId();
            List<String> mine = candidate.aliases();
            aliases.put(id, mine);
            List<String> allMine = new ArrayList<>(mine);
            allMine.add(candidate.target.getName());
            allNames.put(id, allMine);
            Map<String, String> all = new LinkedHashMap<>(defaults);
            all.putAll(candidate.extras());
            allExtras.put(id, all);
            if (!candidate.own.isEmpty()) {
                values.put(id, candidate.own);
            }
        }
        names.add(aliases);
        names.index().add(allNames);
        extras.add(allExtras);
        own.save(values);
    }

    /** As far as the draft mentions them. */
    void replace(long id, Candidate candidate) {
        if (candidate.draft.aliases() != null) {
            names.replace(id, candidate.aliases());
        }
        if (candidate.draft.extras() != null) {
            extras.replace(id, candidate.extras());
        }
        if (!candidate.own.isEmpty()) {
            own.save(Map.of(id, candidate.own));
        }
    }
}
