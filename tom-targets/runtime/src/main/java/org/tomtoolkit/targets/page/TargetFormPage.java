package org.tomtoolkit.targets.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldType;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.grants.NewTargetDefaults;
import org.tomtoolkit.targets.match.Neighbour;
import org.tomtoolkit.targets.names.TargetName;
import org.tomtoolkit.targets.page.TargetFormView.AliasRow;
import org.tomtoolkit.targets.page.TargetFormView.Section;
import org.tomtoolkit.targets.page.TargetFormView.TagRow;

/** Builds the form for creating and changing; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class TargetFormPage {

    private static final String SHARING = "Who sees it";

    private final TargetForms forms;
    private final TargetRecords records;
    private final LikelyTargets likely;
    private final TargetFormSave saves;

    protected TargetFormPage(TargetForms forms, TargetRecords records, LikelyTargets likely, TargetFormSave saves) {
        this.forms = forms;
        this.records = records;
        this.likely = likely;
        this.saves = saves;
    }

    Form form(Viewer viewer) {
        return forms.form(viewer);
    }

    /** For a new target; any field, and {@code names} with commas, may stand in the query string. */
    public TargetFormView empty(MultivaluedMap<String, String> query, Viewer viewer) {
        Form form = forms.form(viewer);
        Map<String, Object> given = new LinkedHashMap<>();
        form.fields().forEach(field -> {
            String value = query.getFirst(field.name());
            if (value != null && !value.isBlank()) {
                given.put(field.name(), value.strip());
            }
        });
        if (Arrays.stream(TargetType.values()).noneMatch(type -> type.name().equals(given.get("type")))) {
            given.remove("type");
        }
        NewTargetDefaults.Defaults defaults = forms.defaults(viewer);
        given.put("groups", defaults.own() ? texts(defaults.groupIds()) : groupsOf(viewer, defaults.groupIds(), form));
        String names = Objects.toString(query.getFirst("names"), "");
        List<AliasRow> aliases = Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new AliasRow(name, List.of()))
                .toList();
        return view(null, form.prefilled(given), aliases, List.of());
    }

    private static List<String> texts(Set<Long> ids) {
        return ids.stream().map(String::valueOf).toList();
    }

    /** All groups of one's own, unless the site names some. */
    private static List<String> groupsOf(Viewer viewer, Set<Long> ofSite, Form form) {
        if (!ofSite.isEmpty()) {
            return texts(ofSite);
        }
        return form.field("groups").orElseThrow().choices().stream()
                .map(choice -> choice.value())
                .filter(id -> viewer.groupIds().contains(Long.valueOf(id)))
                .toList();
    }

    /** For a target as it is. */
    public TargetFormView of(Target target, Viewer viewer) {
        Form form = forms.form(viewer);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", target.getName());
        values.put("type", target.getType().name());
        values.put(
                "scheme", target.getScheme() == null ? null : target.getScheme().name());
        values.put("permissions", target.getVisibility().name());
        values.put(
                "groups", records.groupIds(target).stream().map(String::valueOf).toList());
        for (TargetField field : TargetField.values()) {
            values.put(field.wireName(), field.get(target));
        }
        values.putAll(records.own(target.getId()));
        List<TagRow> tags = new ArrayList<>();
        for (TargetExtra extra : records.extras(target.getId())) {
            form.field(TargetForms.EXTRA + extra.getKey())
                    .ifPresentOrElse(
                            field -> values.put(field.name(), shown(field, extra)),
                            () -> tags.add(new TagRow(extra.getKey(), extra.getValue(), List.of())));
        }
        List<AliasRow> aliases = records.aliases(target.getId()).stream()
                .map(TargetName::getName)
                .map(name -> new AliasRow(name, List.of()))
                .toList();
        TargetFormView view = view(target, form.prefilled(values), aliases, tags);
        return view.withVersion(FormParts.of(view).version().text(), List.of());
    }

    /** As its kind is typed; what does not fit its kind stays as it is written. */
    private static Object shown(Field field, TargetExtra extra) {
        return field.type() == FieldType.DATETIME && extra.getTime() != null ? extra.getTime() : extra.getValue();
    }

    /**
     * What was submitted, as a change of a target; what stands in the form as it was shown stays as it is stored.
     *
     * @param target null for a new one
     */
    TargetDraft draft(Target target, TargetInput input, Viewer viewer) {
        if (target == null) {
            return input.draft(null);
        }
        Map<String, String> stored = new LinkedHashMap<>();
        records.extras(target.getId()).forEach(extra -> stored.put(extra.getKey(), extra.getValue()));
        return input.draft(new TargetInput.Stored(target, FormParts.of(of(target, viewer)), stored));
    }

    /** For what was submitted, with targets that are near. */
    TargetFormView near(Target target, TargetInput input, List<Neighbour> near) {
        return of(target, input)
                .withLikely(near.stream()
                        .map(other ->
                                new TargetFormView.Likely(other.id(), other.name(), other.separationText() + " away"))
                        .toList());
    }

    /** For what was submitted, with its errors and the targets whose names it takes. */
    TargetFormView refused(Target target, TargetInput input, Viewer viewer) {
        return of(target, input).withLikely(likely.byName(target, input, viewer));
    }

    /** For what was submitted, with its errors. */
    TargetFormView of(Target target, TargetInput input) {
        BoundForm form = input.form();
        List<AliasRow> aliases = new ArrayList<>();
        for (String alias : input.aliases()) {
            aliases.add(new AliasRow(alias, form.errorsAt("aliases." + aliases.size())));
        }
        List<TagRow> tags = new ArrayList<>();
        for (TargetInput.Tag tag : input.tags()) {
            String at = "extras." + tags.size();
            List<String> errors = new ArrayList<>(form.errorsAt(at + ".key"));
            errors.addAll(form.errorsAt(at + ".value"));
            tags.add(new TagRow(tag.key(), tag.value(), errors));
        }
        return view(target, form, aliases, tags).withVersion(input.version(), List.of());
    }

    /** The form with what was submitted and what others changed since it was opened; empty when nobody did. */
    Optional<TargetFormView> meanwhile(Target target, TargetInput input, Viewer viewer) {
        if (input.seen().isEmpty()) {
            return Optional.empty();
        }
        TargetFormView now = of(target, viewer);
        MeanwhileChanges changes =
                new MeanwhileChanges(now.form().form(), input.seen().get(), FormParts.of(now), input.parts());
        return changes.changes().isEmpty()
                ? Optional.empty()
                : Optional.of(of(target, input.with(changes.both())).withVersion(now.version(), changes.changes()));
    }

    /**
     * Saves what was submitted if the target is what the form showed.
     *
     * @return empty when somebody changed it
     */
    Optional<Target> save(long id, TargetInput input, TargetDraft draft, Viewer viewer) {
        return saves.update(id, draft, now -> meanwhile(now, input, viewer).isEmpty(), viewer);
    }

    private static TargetFormView view(Target target, BoundForm form, List<AliasRow> aliases, List<TagRow> tags) {
        List<Section> sections = new ArrayList<>();
        List<Field> sharing = new ArrayList<>();
        boolean hasGroups = !form.form().field("groups").orElseThrow().choices().isEmpty();
        form.form().groups().forEach((heading, fields) -> {
            if (heading.equals(SHARING)) {
                fields.stream()
                        .filter(f -> hasGroups || !f.name().equals("groups"))
                        .forEach(sharing::add);
            } else {
                sections.add(new Section(heading, type(fields), fields));
            }
        });
        return new TargetFormView(target, form, sections, aliases, tags, sharing, hasGroups, List.of(), "", List.of());
    }

    private static String type(List<Field> fields) {
        return fields.stream().allMatch(field -> "type".equals(field.showWhenField()))
                ? fields.get(0).showWhenValues().get(0)
                : "";
    }
}
