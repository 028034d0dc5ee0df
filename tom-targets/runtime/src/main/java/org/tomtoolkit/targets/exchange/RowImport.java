package org.tomtoolkit.targets.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tomtoolkit.common.account.GroupRepository;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.names.TargetNames;

/**
 * Rows of a file into targets, some hundred at a time. For a target that is there, aliases and tags of the row are added to
 * those it has, and its name stays.
 *
 * @since 1.0
 */
@ApplicationScoped
public class RowImport {

    /** Rows that are best done at a time. */
    public static final int BATCH = 2000;

    private final TargetWrites writes;
    private final TargetNames names;
    private final GroupRepository groups;

    RowImport(TargetWrites writes, TargetNames names, GroupRepository groups) {
        this.writes = writes;
        this.names = names;
        this.groups = groups;
    }

    /** What finds names that stand twice in a file of which nothing is saved. */
    public TrialNames trialNames(ImportPlan plan, ImportOptions options) {
        return new TrialNames(plan, names::key, options.trial());
    }

    /** Saves rows, or checks them when it is a trial; one outcome for each, in the same order. */
    public List<RowOutcome> run(List<FileRow> rows, ImportPlan plan, ImportOptions options, Viewer viewer) {
        RowOutcome[] outcomes = new RowOutcome[rows.size()];
        List<Pending> pending = pending(rows, plan, viewer, outcomes);
        pending = resolved(pending, options, viewer, outcomes);
        List<TargetWrite> all = pending.stream()
                .map(each -> new TargetWrite(each.id(), each.draft))
                .toList();
        List<TargetWrite.Result> results = options.trial() ? writes.check(all, viewer) : writes.save(all, viewer);
        for (int i = 0; i < pending.size(); i++) {
            Pending each = pending.get(i);
            TargetWrite.Result result = results.get(i);
            List<String> notes = new ArrayList<>(each.notes);
            notes.addAll(result.notes());
            outcomes[each.index] =
                    new RowOutcome(each.line, each.name, result.status(), result.id(), result.errors(), notes);
        }
        return Arrays.asList(outcomes);
    }

    /** What a row says, for people: {@code ra = 202.47}. */
    public List<String> described(FileRow row, ImportPlan plan) {
        List<String> said = new ArrayList<>();
        try {
            TargetDraft draft = new RowDrafts(plan, Map.of()).draft(row.cells(), new ArrayList<>());
            draft.values().forEach((field, value) -> {
                if (!field.equals("name")) {
                    said.add(field + " = " + value);
                }
            });
            if (draft.aliases() != null) {
                said.add("aliases = " + String.join(", ", draft.aliases()));
            }
            if (draft.extras() != null) {
                draft.extras().forEach((key, value) -> said.add(key + " = " + value));
            }
        } catch (IllegalArgumentException e) {
            said.add(e.getMessage());
        }
        return said;
    }

    /** A row on its way. */
    private static final class Pending {
        private final int index;
        private final long line;
        private final TargetDraft draft;
        private final List<String> notes;
        private final String name;
        private TargetWrites.Existing existing;

        Long id() {
            return existing == null ? null : existing.id();
        }

        Pending(int index, long line, TargetDraft draft, List<String> notes) {
            this.index = index;
            this.line = line;
            this.draft = draft;
            this.notes = notes;
            this.name = Objects.toString(draft.value("name"), "");
        }
    }

    private List<Pending> pending(List<FileRow> rows, ImportPlan plan, Viewer viewer, RowOutcome[] outcomes) {
        RowDrafts drafts = new RowDrafts(plan, groupIds(viewer));
        List<Pending> pending = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FileRow row = rows.get(i);
            List<String> notes = new ArrayList<>();
            try {
                if (row.problem().isEmpty()) {
                    pending.add(new Pending(i, row.line(), drafts.draft(row.cells(), notes), notes));
                } else {
                    outcomes[i] = refused(row.line(), "", row.problem());
                }
            } catch (IllegalArgumentException e) {
                outcomes[i] = refused(row.line(), "", e.getMessage());
            }
        }
        return pending;
    }

    private static RowOutcome refused(long line, String name, String text) {
        TargetWrite.Result result = TargetWrite.Result.refused(text);
        return new RowOutcome(line, name, result.status(), null, result.errors(), List.of());
    }

    /** Finds the targets that are there and completes the drafts; those that may not be made are refused. */
    private List<Pending> resolved(List<Pending> pending, ImportOptions options, Viewer viewer, RowOutcome[] outcomes) {
        if (options.mode() != WriteMode.CREATE) {
            Map<String, TargetWrites.Existing> present = writes.existing(
                    pending.stream()
                            .map(each -> each.name)
                            .filter(name -> !name.isEmpty())
                            .toList(),
                    viewer);
            pending.forEach(each -> each.existing = present.get(each.name));
        }
        List<Pending> left = new ArrayList<>();
        for (Pending each : pending) {
            if (each.existing != null) {
                each.draft.adding().values().remove("name");
                left.add(each);
            } else if (options.mode() == WriteMode.UPDATE) {
                outcomes[each.index] =
                        refused(each.line, each.name, "There is no target of this name that you may see.");
            } else {
                complete(each.draft, options);
                left.add(each);
            }
        }
        return left;
    }

    private static void complete(TargetDraft draft, ImportOptions options) {
        if (draft.value("type") == null) {
            draft.set("type", options.type().name());
        }
        if (draft.value("permissions") == null && options.visibility() != null) {
            draft.visibility(options.visibility());
        }
    }

    private Map<String, Long> groupIds(Viewer viewer) {
        Map<String, Long> ids = new LinkedHashMap<>();
        groups.grantableBy(viewer).forEach(group -> ids.put(group.getName(), group.getId()));
        return ids;
    }
}
