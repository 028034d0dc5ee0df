package org.tomtoolkit.common.deployment;

import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionNode;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.deployment.TemplatesAnalysisBuildItem.TemplateAnalysis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds blocks that fill nothing. Qute ignores a block whose name no insert of the included template has, so a misspelt
 * override would vanish silently. A block reaches the inserts of the included template and of all it includes in turn.
 */
final class TemplateBlocks {

    private static final String MAIN = "$main";

    private final Map<String, Set<String>> inserts = new LinkedHashMap<>();
    private final Map<String, Set<String>> includes = new LinkedHashMap<>();
    private final Map<String, Collection<TemplateNode>> sections = new LinkedHashMap<>();

    TemplateBlocks(Collection<TemplateAnalysis> templates) {
        for (TemplateAnalysis template : templates) {
            Collection<TemplateNode> found = template.findNodes(TemplateNode::isSection);
            String id = withoutSuffix(template.path);
            sections.put(template.path, found);
            found.forEach(node -> note(id, node.asSection()));
        }
    }

    private void note(String id, SectionNode section) {
        Map<String, String> parameters = section.getBlocks().get(0).parameters;
        if (section.getName().equals("insert")) {
            inserts.computeIfAbsent(id, key -> new TreeSet<>()).add(parameters.getOrDefault("name", MAIN));
        } else if (section.getName().equals("include")) {
            includes.computeIfAbsent(id, key -> new TreeSet<>()).add(included(section));
        }
    }

    /** What is wrong, one sentence for each block. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        sections.forEach((path, nodes) -> nodes.stream()
                .map(TemplateNode::asSection)
                .filter(section -> section.getName().equals("include"))
                .forEach(include -> check(path, include, faults)));
        return faults;
    }

    private void check(String path, SectionNode include, List<String> faults) {
        String target = included(include);
        boolean known = inserts.containsKey(target) || includes.containsKey(target);
        for (SectionBlock block : include.getBlocks()) {
            if (block.label.equals(MAIN) || target.isEmpty()) {
                continue;
            }
            Set<String> valid = known ? reachable(target, new TreeSet<>(), new TreeSet<>()) : Set.of();
            if (!valid.contains(block.label)) {
                faults.add(text(path, target, block, valid));
            }
        }
    }

    private Set<String> reachable(String id, Set<String> found, Set<String> seen) {
        if (seen.add(id)) {
            found.addAll(inserts.getOrDefault(id, Set.of()));
            includes.getOrDefault(id, Set.of()).forEach(other -> reachable(other, found, seen));
        }
        return found;
    }

    private static String text(String path, String target, SectionBlock block, Set<String> valid) {
        Set<String> named = new TreeSet<>(valid);
        named.remove(MAIN);
        String hint = ClosestName.to(block.label, named)
                .map(name -> " Did you mean {#" + name + "}?")
                .orElse("");
        String list = named.isEmpty() ? "It has none." : "It has: " + String.join(", ", named) + ".";
        return "The template " + path + " (line " + block.origin.getLine() + ") fills the block {#" + block.label
                + "}, which " + target + " does not have." + hint + " " + list;
    }

    /** Id of the included template without suffix and fragment; {@code ""} when it is only known at run time. */
    private static String included(SectionNode include) {
        String template = include.getBlocks().get(0).parameters.getOrDefault("template", "");
        int fragment = template.indexOf('$');
        return withoutSuffix(fragment < 0 ? template : template.substring(0, fragment));
    }

    static String withoutSuffix(String path) {
        int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
        return dot < 0 ? path : path.substring(0, dot);
    }
}
