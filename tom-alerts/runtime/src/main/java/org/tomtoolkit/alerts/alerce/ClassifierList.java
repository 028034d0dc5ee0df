package org.tomtoolkit.alerts.alerce;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tomtoolkit.core.form.Choice;

/**
 * Reads the answer of {@code /classifiers}: of each classifier the newest version. The branches of a hierarchical
 * classifier are not offered by themselves; before version 1.1 of the light curve classifier its own list was wrong, so
 * there the classes of its branches are taken.
 */
final class ClassifierList {

    private static final List<String> BRANCHES = List.of("_periodic", "_stochastic", "_transient");
    private static final String LIGHT_CURVE = "lc_classifier";
    private static final ClassifierVersion LAST_WITHOUT_OWN_CLASSES = new ClassifierVersion(1, 0, 0);

    private record Versioned(ClassifierVersion version, JsonNode node) {}

    private final Map<String, Versioned> newest = new LinkedHashMap<>();

    private ClassifierList(JsonNode list) {
        for (JsonNode node : list) {
            String name = node.path("classifier_name").asText("");
            if (!name.isBlank() && node.path("classes").isArray()) {
                ClassifierVersion version =
                        ClassifierVersion.of(node.path("classifier_version").asText(""));
                newest.merge(name, new Versioned(version, node), (a, b) -> b.version.compareTo(a.version) > 0 ? b : a);
            }
        }
    }

    /** In ALeRCE's order; empty when the list holds nothing usable. */
    static List<Classifier> of(JsonNode list) {
        return new ClassifierList(list).classifiers();
    }

    private List<Classifier> classifiers() {
        List<Classifier> all = new ArrayList<>();
        newest.forEach((name, versioned) -> {
            List<Choice> classes = classes(name, versioned);
            if (!isBranch(name) && !classes.isEmpty()) {
                all.add(new Classifier(name, classes));
            }
        });
        return all;
    }

    private boolean isBranch(String name) {
        return BRANCHES.stream()
                .anyMatch(branch -> name.endsWith(branch)
                        && newest.containsKey(name.substring(0, name.length() - branch.length())));
    }

    private List<Choice> classes(String name, Versioned versioned) {
        boolean useBranches = name.equals(LIGHT_CURVE) && versioned.version.compareTo(LAST_WITHOUT_OWN_CLASSES) <= 0;
        List<Choice> ofBranches = useBranches ? classesOfBranches() : List.of();
        return ofBranches.isEmpty()
                ? names(versioned.node).stream().map(Choice::of).toList()
                : ofBranches;
    }

    private List<Choice> classesOfBranches() {
        return BRANCHES.stream()
                .flatMap(branch -> Optional.ofNullable(newest.get(LIGHT_CURVE + branch)).stream()
                        .flatMap(found -> names(found.node).stream())
                        .map(each -> new Choice(each, capital(branch.substring(1)) + " - " + each)))
                .toList();
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(node.path("classes").spliterator(), false)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
