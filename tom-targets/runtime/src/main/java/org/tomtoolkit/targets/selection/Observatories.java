package org.tomtoolkit.targets.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.targets.plan.Sites;

/** Sites one by one, and all sites of a facility together. */
@ApplicationScoped
class Observatories {

    /** What stands before the dot in the key of a facility with several sites. */
    private static final String ALL_SITES = ".*";

    private final Sites sites;

    Observatories(Sites sites) {
        this.sites = sites;
    }

    /** Facilities with several sites, each followed by its sites. */
    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        byFacility().forEach((facility, of) -> {
            if (of.size() > 1 && !facility.isEmpty()) {
                choices.add(new Choice(facility + ALL_SITES, name(facility, of) + ": all " + of.size() + " sites"));
            }
            of.forEach(site -> choices.add(new Choice(site.key(), site.label())));
        });
        return choices;
    }

    /** The sites of a choice; all when nothing is chosen, none when there is no such choice. */
    List<Sites.Choice> of(String key) {
        if (key == null || key.isBlank()) {
            return sites.all();
        }
        return sites.all().stream()
                .filter(site -> site.key().equals(key)
                        || (facility(site) + ALL_SITES).equals(key)
                                && !facility(site).isEmpty())
                .toList();
    }

    private Map<String, List<Sites.Choice>> byFacility() {
        Map<String, List<Sites.Choice>> found = new LinkedHashMap<>();
        sites.all()
                .forEach(site -> found.computeIfAbsent(facility(site), each -> new ArrayList<>())
                        .add(site));
        return found;
    }

    private static String facility(Sites.Choice site) {
        int dot = site.key().indexOf('.');
        return dot < 0 ? "" : site.key().substring(0, dot);
    }

    /** The words with which the labels of all its sites begin. */
    private static String name(String facility, List<Sites.Choice> of) {
        List<String> common = List.of(of.get(0).label().split(" "));
        for (Sites.Choice site : of) {
            List<String> words = Arrays.asList(site.label().split(" "));
            int same = 0;
            while (same < Math.min(common.size(), words.size())
                    && common.get(same).equals(words.get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        return common.isEmpty() ? facility : String.join(" ", common);
    }
}
