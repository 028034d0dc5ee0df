package org.tomtoolkit.targets.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.match.Neighbour;

/** What writing requests do. What the caller may not do to a target answers as if it were not there. */
@ApplicationScoped
class TargetApiWrites {

    private final Targets targets;
    private final TargetDrafts drafts;
    private final NamedLists lists;
    private final TargetJson json;
    private final TargetVersions versions;

    TargetApiWrites(Targets targets, TargetDrafts drafts, NamedLists lists, TargetJson json, TargetVersions versions) {
        this.targets = targets;
        this.drafts = drafts;
        this.lists = lists;
        this.json = json;
        this.versions = versions;
    }

    /** Makes the target and puts it into its lists, or neither. */
    @Transactional
    Map<String, Object> create(ApiBody body, Viewer viewer) {
        TargetDraft draft = drafts.forNew(body, viewer);
        List<String> listNames = NamedLists.of(body);
        if (!body.errors().isEmpty()) {
            // whoever has to correct it learns of everything at once
            body.with(targets.checkAll(List.of(draft), viewer).get(0).errors()).throwIfAny();
        }
        Targets.Outcome outcome = targets.createAll(List.of(draft), viewer).get(0);
        body.with(outcome.errors()).throwIfAny();
        putInto(outcome.target(), listNames, viewer);
        Map<String, Object> answer = answer(outcome.target(), "The target was created.");
        if (!outcome.neighbours().isEmpty()) {
            answer.put(
                    "warnings",
                    outcome.neighbours().stream().map(TargetApiWrites::warning).toList());
        }
        return answer;
    }

    private static Map<String, Object> warning(Neighbour near) {
        Map<String, Object> warning = new LinkedHashMap<>();
        warning.put("target", near.id());
        warning.put("name", near.name());
        warning.put("separation_arcsec", near.separationArcsec());
        warning.put("text", "Only " + near.separationText() + " from “" + near.name() + "”: perhaps the same object.");
        return warning;
    }

    Map<String, Object> change(long id, ApiBody body, Viewer viewer) {
        Target present = get(id, viewer, Action.CHANGE);
        return save(id, body, drafts.forChange(body, present, viewer), viewer);
    }

    /** Like a change, but fields that are not mentioned are emptied. */
    Map<String, Object> replace(long id, ApiBody body, Viewer viewer) {
        Target present = get(id, viewer, Action.CHANGE);
        if (!body.has("type") && body.errors().at("type").isEmpty()) {
            body.errors().add("type", "This field is required.");
        }
        TargetDraft draft = drafts.forChange(body, present, viewer);
        drafts.emptyOthers(draft);
        return save(id, body, draft, viewer);
    }

    /**
     * Runs a change of the version that a caller has read, all of it or nothing.
     *
     * @param condition the header {@code If-Match}, null for any version
     */
    <T> T onlyIf(String condition, long id, Viewer viewer, Supplier<T> change) {
        return versions.ifMatches(condition, id, () -> json.of(get(id, viewer, Action.VIEW)), change);
    }

    void delete(long id, Viewer viewer) {
        get(id, viewer, Action.DELETE);
        targets.delete(id, viewer);
    }

    private Map<String, Object> save(long id, ApiBody body, TargetDraft draft, Viewer viewer) {
        List<String> listNames = NamedLists.of(body);
        if (!body.errors().isEmpty()) {
            body.with(targets.check(id, draft, viewer).errors()).throwIfAny();
        }
        Target target = changed(id, body, draft, viewer);
        putInto(target, listNames, viewer);
        return answer(target, "The target was changed.");
    }

    private Target changed(long id, ApiBody body, TargetDraft draft, Viewer viewer) {
        try {
            return targets.update(id, draft, viewer);
        } catch (ValidationException e) {
            throw new ValidationException(body.with(e.errors()));
        }
    }

    private Target get(long id, Viewer viewer, Action action) {
        try {
            return targets.get(id, viewer, action);
        } catch (TomException e) {
            throw e.status() == 403 ? TomException.notFound("target") : e;
        }
    }

    private void putInto(Target target, List<String> listNames, Viewer viewer) {
        Map<String, List<Long>> members = new LinkedHashMap<>();
        listNames.forEach(name -> members.put(name, List.of(target.getId())));
        lists.put(members, viewer);
    }

    private Map<String, Object> answer(Target target, String message) {
        Map<String, Object> answer = json.of(target);
        answer.put("message", message);
        return answer;
    }
}
