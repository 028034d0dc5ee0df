package org.tomtoolkit.targets.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.exchange.TargetWrite;
import org.tomtoolkit.targets.exchange.TargetWrites;
import org.tomtoolkit.targets.exchange.WriteMode;

/** Lines with targets into lines with results. What one may not change answers as if it were not there. */
@ApplicationScoped
class TargetBulk {

    private final TargetDrafts drafts;
    private final TargetWrites writes;
    private final TargetAccess access;
    private final NamedLists lists;
    private final ObjectMapper json;

    TargetBulk(TargetDrafts drafts, TargetWrites writes, TargetAccess access, NamedLists lists, ObjectMapper json) {
        this.drafts = drafts;
        this.writes = writes;
        this.access = access;
        this.lists = lists;
        this.json = json;
    }

    /** A line on its way. */
    private static final class Item {
        private final long line;
        private ApiBody body;
        private String name = "";
        private List<String> listNames = List.of();
        private TargetWrite write;
        /** What cannot be read whole, and is looked at for what else is wrong. */
        private TargetWrite wrong;

        private TargetWrite.Result result;
        private FieldErrors errors = new FieldErrors();

        Item(long line) {
            this.line = line;
        }
    }

    /** Does what the lines say. The answer has one line of JSON for each. */
    String answer(List<NdjsonLines.Line> lines, WriteMode mode, Viewer viewer) {
        List<Item> items = lines.stream().map(this::read).toList();
        Map<String, TargetWrites.Existing> existing = mode == WriteMode.CREATE
                ? Map.of()
                : writes.existing(
                        items.stream()
                                .map(item -> item.name)
                                .filter(name -> !name.isEmpty())
                                .toList(),
                        viewer);
        items.forEach(item -> prepare(item, mode, existing, viewer));
        List<Item> ready = items.stream().filter(item -> item.write != null).toList();
        List<TargetWrite.Result> results =
                writes.save(ready.stream().map(item -> item.write).toList(), viewer);
        for (int i = 0; i < ready.size(); i++) {
            ready.get(i).result = results.get(i);
        }
        putIntoLists(ready, viewer);
        look(items.stream().filter(item -> item.wrong != null).toList(), viewer);
        StringBuilder answer = new StringBuilder();
        items.forEach(item -> answer.append(written(item)).append('\n'));
        return answer.toString();
    }

    private void putIntoLists(List<Item> saved, Viewer viewer) {
        Map<String, List<Long>> members = new LinkedHashMap<>();
        for (Item item : saved) {
            if (item.result.id() != null) {
                item.listNames.forEach(name ->
                        members.computeIfAbsent(name, any -> new ArrayList<>()).add(item.result.id()));
            }
        }
        if (!members.isEmpty()) {
            lists.put(members, viewer);
        }
    }

    private void look(List<Item> wrong, Viewer viewer) {
        List<TargetWrite.Result> results = wrong.isEmpty()
                ? List.of()
                : writes.check(wrong.stream().map(item -> item.wrong).toList(), viewer);
        for (int i = 0; i < results.size(); i++) {
            wrong.get(i).errors = wrong.get(i).body.with(results.get(i).errors());
        }
    }

    private Item read(NdjsonLines.Line line) {
        Item item = new Item(line.number());
        try {
            if (line.problem().isEmpty()) {
                item.body = ApiBody.ofJson(line.text(), json);
                item.name = item.body.name();
            } else {
                item.errors.add(line.problem());
            }
        } catch (ValidationException e) {
            item.errors = e.errors();
        } catch (TomException e) {
            item.errors.add(e.detail());
        }
        return item;
    }

    private void prepare(Item item, WriteMode mode, Map<String, TargetWrites.Existing> existing, Viewer viewer) {
        if (item.body == null) {
            return;
        }
        Long id = mode == WriteMode.CREATE ? null : item.body.id();
        TargetWrites.Existing named = id == null ? existing.get(item.name) : null;
        Long change = id != null ? id : named == null ? null : (Long) named.id();
        if (change != null) {
            change(item, change, named != null, viewer);
        } else if (mode == WriteMode.UPDATE) {
            item.errors.add("There is no target of this name that you may see.");
        } else {
            ready(item, null, drafts.forNew(item.body, viewer));
        }
    }

    private void change(Item item, long id, boolean byName, Viewer viewer) {
        Optional<Target> target = access.find(id, viewer, Action.CHANGE);
        if (target.isEmpty()) {
            item.errors.add("There is no target " + id + " that you may change.");
            return;
        }
        TargetDraft draft = drafts.forChange(item.body, target.get(), viewer);
        if (byName) {
            draft.values().remove("name");
        }
        ready(item, id, draft);
    }

    private static void ready(Item item, Long id, TargetDraft draft) {
        item.listNames = NamedLists.of(item.body);
        if (item.body.errors().isEmpty()) {
            item.write = new TargetWrite(id, draft);
        } else {
            item.wrong = new TargetWrite(id, draft);
        }
    }

    private String written(Item item) {
        FieldErrors errors = item.result == null ? item.errors : item.body.with(item.result.errors());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("line", item.line);
        answer.put("status", status(item));
        if (item.result != null && item.result.id() != null) {
            answer.put("id", item.result.id());
        }
        if (!item.name.isEmpty()) {
            answer.put("name", item.name);
        }
        if (!errors.isEmpty()) {
            answer.put("errors", ApiErrors.of(errors));
        }
        if (item.result != null && !item.result.notes().isEmpty()) {
            answer.put("notes", new ArrayList<>(item.result.notes()));
        }
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Results can be written as JSON", e);
        }
    }

    private static String status(Item item) {
        TargetWrite.Status status = item.result == null ? TargetWrite.Status.REFUSED : item.result.status();
        return status.name().toLowerCase(Locale.ROOT);
    }
}
