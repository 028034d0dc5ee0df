package org.tomtoolkit.targets.page;

import java.util.List;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.targets.Target;

/**
 * What the form of a target shows.
 *
 * @param target the target that is changed, null for a new one
 * @param sections fields under their headings
 * @param aliases rows for other names
 * @param tags rows for free keys and values
 * @param hasGroups whether there are groups to give it to
 * @param likely targets there are that may be the same object
 * @param version tells, when the form comes back, what it showed; empty for a new target
 * @param changes what somebody else changed while the form was open
 */
public record TargetFormView(
        Target target,
        BoundForm form,
        List<Section> sections,
        List<AliasRow> aliases,
        List<TagRow> tags,
        List<Field> sharing,
        boolean hasGroups,
        List<Likely> likely,
        String version,
        List<Change> changes) {

    /**
     * What somebody else changed while the form was open.
     *
     * @param label of the field
     * @param now what it is now
     * @param entered what was entered instead, null when nothing was
     */
    public record Change(String label, String now, String entered) {}

    /**
     * A target that may be the same object.
     *
     * @param why e.g. {@code 0.84″ away}
     */
    public record Likely(long id, String name, String why) {}

    /**
     * Fields under a heading.
     *
     * @param type kind of target that has them, {@code ""} for both
     */
    public record Section(String heading, String type, List<Field> fields) {}

    /** A row with an alias. */
    public record AliasRow(String name, List<String> errors) {}

    /** A row with a tag. */
    public record TagRow(String key, String value, List<String> errors) {}

    /** With targets that may be the same object. */
    public TargetFormView withLikely(List<Likely> found) {
        return new TargetFormView(
                target, form, sections, aliases, tags, sharing, hasGroups, List.copyOf(found), version, changes);
    }

    /** With the version of what it shows, and what somebody else changed before. */
    TargetFormView withVersion(String shown, List<Change> others) {
        return new TargetFormView(
                target, form, sections, aliases, tags, sharing, hasGroups, likely, shown, List.copyOf(others));
    }

    /** Whether it would be saved if the person says that it is another object. */
    public boolean mayBeSavedAnyway() {
        return form.isValid() && !likely.isEmpty();
    }

    public boolean isNew() {
        return target == null;
    }

    public String action() {
        return target == null ? "/targets/create/" : "/targets/" + target.getId() + "/update/";
    }
}
