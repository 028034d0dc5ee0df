package org.tomtoolkit.targets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.permission.Visibility;

/**
 * What somebody wants a target to be: the one input of {@link Targets}, whether it comes from a page, the API, a file, a
 * broker or code. Values stand under the field names of the wire ({@code ra}, {@code dec}, {@code pm_ra},
 * {@code epoch_of_elements} …) and may be numbers or text; {@link Targets} parses and checks them. Not thread-safe.
 *
 * @since 1.0
 */
public final class TargetDraft {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private List<String> aliases;
    private Map<String, String> extras;
    private Visibility visibility;
    private List<Long> groupIds;
    private boolean adding;

    /** A star or galaxy at a place, degrees ICRS. */
    public static TargetDraft sidereal(String name, double raDeg, double decDeg) {
        return new TargetDraft()
                .set("name", name)
                .set("type", TargetType.SIDEREAL.name())
                .set("ra", raDeg)
                .set("dec", decDeg);
    }

    /** Something that moves by these elements; set the elements by name. */
    public static TargetDraft nonSidereal(String name, OrbitScheme scheme) {
        return new TargetDraft()
                .set("name", name)
                .set("type", TargetType.NON_SIDEREAL.name())
                .set("scheme", scheme.name());
    }

    /** Sets a field; null or blank text empties it. */
    public TargetDraft set(String field, Object value) {
        values.put(field, value);
        return this;
    }

    public TargetDraft alias(String alias) {
        if (aliases == null) {
            aliases = new ArrayList<>();
        }
        aliases.add(alias);
        return this;
    }

    /** All aliases the target shall have. */
    public TargetDraft aliases(List<String> all) {
        aliases = new ArrayList<>(all);
        return this;
    }

    public TargetDraft extra(String key, String value) {
        if (extras == null) {
            extras = new LinkedHashMap<>();
        }
        extras.put(key, value);
        return this;
    }

    /** All extras the target shall have. */
    public TargetDraft extras(Map<String, String> all) {
        extras = new LinkedHashMap<>(all);
        return this;
    }

    /**
     * In a change, the aliases and extras come to those the target has by then, instead of taking their place; an extra takes
     * the place of one with its key.
     */
    public TargetDraft adding() {
        adding = true;
        return this;
    }

    public TargetDraft visibility(Visibility value) {
        visibility = value;
        return this;
    }

    /** Groups that may view, change and delete the target. */
    public TargetDraft groups(List<Long> ids) {
        groupIds = List.copyOf(ids);
        return this;
    }

    /** Fields that were set, by name; a field that is not here stays as it is in an update. */
    public Map<String, Object> values() {
        return values;
    }

    public Object value(String field) {
        return values.get(field);
    }

    /** Null: leave as they are. */
    public List<String> aliases() {
        return aliases;
    }

    /** Null: leave as they are. */
    public Map<String, String> extras() {
        return extras;
    }

    /** Null: leave as it is, or the site's default for a new target. */
    public Visibility visibility() {
        return visibility;
    }

    /** Null: leave as they are. */
    public List<Long> groupIds() {
        return groupIds;
    }

    /** Whether aliases and extras come to those the target has. */
    public boolean isAdding() {
        return adding;
    }

    /** The same with these aliases and extras, which are all. */
    TargetDraft complete(List<String> allAliases, Map<String, String> allExtras) {
        TargetDraft draft = new TargetDraft();
        draft.values.putAll(values);
        draft.aliases = allAliases;
        draft.extras = allExtras;
        draft.visibility = visibility;
        draft.groupIds = groupIds;
        return draft;
    }
}
