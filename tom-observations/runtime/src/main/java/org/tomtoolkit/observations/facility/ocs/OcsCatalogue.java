package org.tomtoolkit.observations.facility.ocs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tomtoolkit.core.form.Choice;

/**
 * The instruments of an observatory and the proposals one may observe for.
 *
 * @since 1.0
 */
public final class OcsCatalogue {

    private final List<OcsInstrument> instruments;
    private final List<Choice> proposals;

    private OcsCatalogue(List<OcsInstrument> instruments, List<Choice> proposals) {
        this.instruments = List.copyOf(instruments);
        this.proposals = List.copyOf(proposals);
    }

    /**
     * @param instruments answer of {@code /api/instruments/}
     * @param proposals array of {@code {id, title}}
     */
    public static OcsCatalogue of(JsonNode instruments, JsonNode proposals) {
        List<OcsInstrument> all = new ArrayList<>();
        instruments.fields().forEachRemaining(entry -> all.add(OcsInstrument.of(entry.getKey(), entry.getValue())));
        List<Choice> choices = new ArrayList<>();
        proposals.forEach(proposal -> {
            String id = proposal.path("id").asText();
            choices.add(new Choice(id, proposal.path("title").asText(id) + " (" + id + ")"));
        });
        return new OcsCatalogue(all, choices);
    }

    /** What there is before anything was fetched. */
    public static OcsCatalogue empty() {
        return new OcsCatalogue(List.of(), List.of());
    }

    /** The same proposals with some of the instruments. */
    public OcsCatalogue only(Predicate<OcsInstrument> which) {
        return new OcsCatalogue(instruments.stream().filter(which).toList(), proposals);
    }

    public List<Choice> proposals() {
        return proposals;
    }

    public Optional<OcsInstrument> instrument(String code) {
        return instruments.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** All instruments by name. */
    public List<Choice> instruments() {
        return distinct(instruments.stream()
                .map(each -> new Choice(each.code(), each.name()))
                .toList());
    }

    /** Modes of a kind of all instruments, by label. */
    public List<Choice> modes(String kind) {
        return union(each -> each.modes().getOrDefault(kind, List.of()));
    }

    /** Groups of optical elements in the singular, e.g. {@code filter}. */
    public Collection<String> elementGroups() {
        TreeSet<String> groups = new TreeSet<>();
        instruments.forEach(each -> groups.addAll(each.elements().keySet()));
        return groups;
    }

    /** Elements of a group of all instruments, by label. */
    public List<Choice> elements(String group) {
        return union(each -> each.elements().getOrDefault(group, List.of()));
    }

    private List<Choice> union(Function<OcsInstrument, List<Choice>> part) {
        return distinct(
                instruments.stream().flatMap(each -> part.apply(each).stream()).toList());
    }

    private static List<Choice> distinct(List<Choice> choices) {
        Map<String, Choice> byValue = new LinkedHashMap<>();
        choices.forEach(choice -> byValue.putIfAbsent(choice.value(), choice));
        return byValue.values().stream()
                .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
