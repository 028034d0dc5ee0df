package org.tomtoolkit.targets.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.api.ApiPage;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetLists;

/** What requests about lists do, and how lists look as JSON. What the caller may not do answers as if nothing were there. */
@ApplicationScoped
class TargetListWire {

    private static final String NAME = "name";
    private static final String PERMISSIONS = "permissions";

    private final TargetLists lists;

    TargetListWire(TargetLists lists) {
        this.lists = lists;
    }

    ApiList<Map<String, Object>> list(UriInfo uri, Viewer viewer) {
        ApiPage page = ApiPage.of(uri);
        if (page.isByCursor()) {
            throw ValidationException.at("cursor", "Lists of targets are read with limit and offset.");
        }
        Function<TargetList, Map<String, Object>> json = TargetListWire::json;
        return page.list(
                lists.count(viewer),
                lists.visible(viewer, page.offset(), page.limit()).stream()
                        .map(json)
                        .toList(),
                uri);
    }

    Map<String, Object> one(long id, Viewer viewer) {
        Map<String, Object> json = json(get(id, viewer, Action.VIEW));
        json.put("targets", lists.members(id, viewer));
        return json;
    }

    Map<String, Object> create(ApiBody body, Viewer viewer) {
        String name = body.text(NAME);
        Visibility visibility = visibility(body, Visibility.PRIVATE);
        body.errors().throwIfAny();
        return json(lists.create(name == null ? "" : name, visibility, viewer));
    }

    Map<String, Object> change(long id, ApiBody body, Viewer viewer) {
        TargetList present = get(id, viewer, Action.CHANGE);
        String name = body.text(NAME);
        Visibility visibility = visibility(body, present.getVisibility());
        body.errors().throwIfAny();
        return json(lists.change(id, name == null ? present.getName() : name, visibility, viewer));
    }

    void delete(long id, Viewer viewer) {
        lists.delete(id, viewer);
    }

    /** Puts targets in and takes targets out, both or neither. */
    @Transactional
    Map<String, Object> members(long id, ApiBody body, Viewer viewer) {
        get(id, viewer, Action.CHANGE);
        List<Long> added = body.ids("add");
        List<Long> removed = body.ids("remove");
        body.errors().throwIfAny();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("added", lists.add(id, added, viewer));
        answer.put("removed", lists.remove(id, removed, viewer));
        answer.put("targets", lists.members(id, viewer));
        return answer;
    }

    private TargetList get(long id, Viewer viewer, Action action) {
        return lists.find(id, viewer, action).orElseThrow(() -> TomException.notFound("target list"));
    }

    private static Visibility visibility(ApiBody body, Visibility otherwise) {
        String text = body.text(PERMISSIONS);
        if (text == null) {
            return otherwise;
        }
        return Arrays.stream(Visibility.values())
                .filter(level -> level.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    body.errors().add(PERMISSIONS, "“" + text + "” is not a valid choice.");
                    return otherwise;
                });
    }

    private static Map<String, Object> json(TargetList list) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", list.getId());
        json.put(NAME, list.getName());
        json.put(PERMISSIONS, list.getVisibility().name());
        json.put("created", list.getCreated());
        json.put("modified", list.getModified());
        return json;
    }
}
