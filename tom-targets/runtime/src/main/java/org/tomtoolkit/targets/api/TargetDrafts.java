package org.tomtoolkit.targets.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.common.account.AccountGroup;
import org.tomtoolkit.common.account.GroupRepository;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.names.TargetName;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.own.OwnColumns;

/**
 * Drafts from bodies. For a new target the ids of another site's aliases and extras mean nothing; for a change an item with
 * an id changes that alias or extra, and one without is added.
 */
@ApplicationScoped
class TargetDrafts {

    private final TargetNames names;
    private final TargetExtras extras;
    private final GroupRepository groups;
    private final OwnColumns own;

    TargetDrafts(TargetNames names, TargetExtras extras, GroupRepository groups, OwnColumns own) {
        this.names = names;
        this.extras = extras;
        this.groups = groups;
        this.own = own;
    }

    /** Empties the fields that a draft does not mention, for a replacement. */
    void emptyOthers(TargetDraft draft) {
        List<String> all = new ArrayList<>();
        Arrays.stream(TargetField.values()).forEach(field -> all.add(field.wireName()));
        own.fields().forEach(field -> all.add(field.name()));
        all.stream().filter(name -> !draft.values().containsKey(name)).forEach(name -> draft.set(name, null));
    }

    /** Errors are left in the body. */
    TargetDraft forNew(ApiBody body, Viewer viewer) {
        TargetDraft draft = new TargetDraft();
        body.fields(draft);
        own.fields().forEach(field -> body.own(field.name(), draft));
        List<JsonNode> aliases = body.items("aliases");
        for (int i = 0; aliases != null && i < aliases.size(); i++) {
            draft.alias(body.required(aliases.get(i), "name", "aliases." + i + ".name"));
            body.place("aliases." + i, "aliases." + i);
        }
        List<JsonNode> given = body.items("targetextra_set");
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; given != null && i < given.size(); i++) {
            String at = "targetextra_set." + i + ".key";
            String key = body.required(given.get(i), "key", at);
            if (!key.isEmpty() && map.put(key, value(given.get(i))) != null) {
                body.errors().add(at, "“" + key + "” stands here twice.");
            }
        }
        extras(body, given, map, draft);
        groups(body, draft, viewer);
        return draft;
    }

    /** Errors are left in the body. */
    TargetDraft forChange(ApiBody body, Target target, Viewer viewer) {
        TargetDraft draft = new TargetDraft();
        body.fields(draft);
        own.fields().forEach(field -> body.own(field.name(), draft));
        aliases(body, target.getId(), draft);
        extras(body, target.getId(), draft);
        groups(body, draft, viewer);
        return draft;
    }

    private void aliases(ApiBody body, long targetId, TargetDraft draft) {
        List<JsonNode> items = body.items("aliases");
        if (items == null) {
            return;
        }
        Map<Long, String> present = new LinkedHashMap<>();
        for (TargetName name : names.of(targetId)) {
            present.put(name.getId(), name.getName());
        }
        List<String> added = new ArrayList<>();
        List<Long> order = List.copyOf(present.keySet());
        for (int i = 0; i < items.size(); i++) {
            String name = body.required(items.get(i), "name", "aliases." + i + ".name");
            Long id = id(items.get(i));
            if (id != null && !present.containsKey(id)) {
                body.errors().add("aliases." + i + ".id", "This target has no alias " + id + ".");
            } else if (id != null) {
                present.put(id, name);
                body.place("aliases." + order.indexOf(id), "aliases." + i);
            } else if (!present.containsValue(name)) {
                body.place("aliases." + (order.size() + added.size()), "aliases." + i);
                added.add(name);
            }
        }
        List<String> all = new ArrayList<>(present.values());
        all.addAll(added);
        draft.aliases(all);
    }

    private void extras(ApiBody body, long targetId, TargetDraft draft) {
        List<JsonNode> items = body.items("targetextra_set");
        if (items == null) {
            return;
        }
        Map<Long, String> keys = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>();
        for (TargetExtra extra : extras.of(targetId)) {
            keys.put(extra.getId(), extra.getKey());
            all.put(extra.getKey(), extra.getValue());
        }
        for (int i = 0; i < items.size(); i++) {
            String key = body.required(items.get(i), "key", "targetextra_set." + i + ".key");
            Long id = id(items.get(i));
            if (id != null && !keys.containsKey(id)) {
                body.errors().add("targetextra_set." + i + ".id", "This target has no extra " + id + ".");
            } else if (id != null) {
                all.remove(keys.get(id));
            }
            if (!key.isEmpty()) {
                all.put(key, value(items.get(i)));
            }
        }
        extras(body, items, all, draft);
    }

    private static void extras(ApiBody body, List<JsonNode> items, Map<String, String> all, TargetDraft draft) {
        List<String> order = List.copyOf(all.keySet());
        for (int i = 0; items != null && i < items.size(); i++) {
            int index = order.indexOf(items.get(i).path("key").asText("").strip());
            if (index >= 0) {
                body.place("extras." + index, "targetextra_set." + i);
            }
        }
        draft.extras(all);
    }

    private static Long id(JsonNode item) {
        JsonNode id = item.get("id");
        return id != null && id.canConvertToLong() && id.isIntegralNumber() ? id.longValue() : null;
    }

    private static String value(JsonNode item) {
        JsonNode value = item.get("value");
        return value == null || value.isNull() ? "" : value.isContainerNode() ? value.toString() : value.asText();
    }

    private void groups(ApiBody body, TargetDraft draft, Viewer viewer) {
        List<JsonNode> items = body.items("groups");
        if (items == null) {
            return;
        }
        List<AccountGroup> grantable = items.isEmpty() ? List.of() : groups.grantableBy(viewer);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            Long id = id(item);
            String name = item.path("name").asText("");
            Long found = grantable.stream()
                    .filter(group -> id != null
                            ? group.getId().equals(id)
                            : group.getName().equals(name))
                    .map(AccountGroup::getId)
                    .findFirst()
                    .orElse(id);
            if (found == null) {
                body.errors().add("groups", "There is no group “" + name + "” that you belong to.");
            } else {
                ids.add(found);
            }
        }
        draft.groups(ids);
    }
}
