package org.tomtoolkit.common.grants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountGroup;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.account.GroupRepository;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;

/**
 * Shows the grants of an object as a table of checkboxes and reads it again. It holds two rules wherever grants are edited:
 * nobody passes on what they may not do themselves, and nobody changes a grant they do not decide about.
 *
 * @since 1.0
 */
@ApplicationScoped
public class GrantEditor {

    /** Name of the checkboxes; a value is {@code GROUP:12:CHANGE}. */
    static final String FIELD = "grant";

    /** Name of the checkboxes of groups in a form that makes something. */
    static final String AUDIENCE = "share_with";

    static final String NEW_USER = "new_user";
    static final String NEW_ACTIONS = "new_user_grant";

    private final AccountRepository accounts;
    private final GroupRepository groups;

    protected GrantEditor(AccountRepository accounts, GroupRepository groups) {
        this.accounts = accounts;
        this.groups = groups;
    }

    /**
     * Who edits what.
     *
     * @param own what the viewer may do to the object
     * @param decidesAll whether every grant is theirs to change: owners and administrators
     * @since 1.0
     */
    public record Editing(List<Grant> present, Viewer viewer, Set<Action> own, boolean decidesAll) {}

    /** Groups that somebody may choose when they make something, with their ids. */
    public List<Choice> groupChoices(Viewer viewer) {
        return groups.grantableBy(viewer).stream()
                .map(group -> new Choice(String.valueOf(group.getId()), group.getName()))
                .toList();
    }

    /** Ids of the groups that were ticked in {@code partials/audience}. */
    public static List<Long> groups(Submitted submitted) {
        return submitted.all(AUDIENCE).stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }

    /**
     * Grants with which these groups may view something new.
     *
     * @throws ValidationException for a group that is not the viewer's to grant to
     */
    public List<Grant> toView(List<Long> groupIds, Viewer viewer) {
        List<Grant> grants = groupIds.stream()
                .map(id -> new Grant(SubjectKind.GROUP, id, EnumSet.of(Action.VIEW)))
                .toList();
        check(new Editing(List.of(), viewer, EnumSet.allOf(Action.class), true), grants);
        return grants;
    }

    /** The present grants, then the groups that could be granted something. */
    public GrantsView view(Editing editing) {
        return view(editing, editing.present(), "", List.of());
    }

    /** The form as it was sent, with what is wrong. */
    public GrantsView view(Editing editing, Submitted submitted, ValidationException problem) {
        List<String> errors =
                problem.errors().asMap().values().stream().flatMap(List::stream).toList();
        return view(editing, kept(editing, ticked(submitted)), submitted.text(NEW_USER), errors);
    }

    private GrantsView view(Editing editing, List<Grant> grants, String newUser, List<String> errors) {
        Map<String, GrantRow> rows = new LinkedHashMap<>();
        Map<Long, String> groupNames = groupNames(grants);
        Map<Long, String> userNames = userNames(grants);
        for (Grant grant : grants) {
            boolean group = grant.subjectKind() == SubjectKind.GROUP;
            String name = (group ? groupNames : userNames).get(grant.subjectId());
            if (name != null) {
                GrantRow row = GrantRow.of(grant, name, decides(editing, grant.subjectKind(), grant.subjectId()));
                rows.put(row.key(), row);
            }
        }
        for (AccountGroup group : groups.grantableBy(editing.viewer())) {
            GrantRow row = GrantRow.none(SubjectKind.GROUP, group.getId(), group.getName());
            rows.putIfAbsent(row.key(), row);
        }
        return new GrantsView(List.copyOf(rows.values()), editing.own(), newUser, errors);
    }

    /**
     * The grants the object shall have.
     *
     * @throws ValidationException for an account that is not there, or more than the viewer may pass on
     */
    public List<Grant> read(Editing editing, Submitted submitted) {
        List<Grant> wanted = new ArrayList<>(kept(editing, ticked(submitted)));
        String name = submitted.text(NEW_USER).strip();
        if (!name.isEmpty()) {
            wanted.add(newUser(name, submitted));
        }
        check(editing, wanted);
        return wanted;
    }

    /**
     * Refuses grants that this viewer cannot give.
     *
     * @throws ValidationException at {@code grants}
     */
    public void check(Editing editing, List<Grant> wanted) {
        for (Grant grant : wanted) {
            Set<Action> before = actions(editing.present(), grant.subjectKind(), grant.subjectId());
            Set<Action> more = EnumSet.copyOf(grant.actions());
            more.removeAll(before);
            if (!more.isEmpty() && !editing.own().containsAll(more)) {
                throw ValidationException.at("grants", "You cannot grant what you may not do yourself.");
            }
            if (!more.isEmpty() && grant.subjectKind() == SubjectKind.GROUP && !isGrantable(editing, grant)) {
                throw ValidationException.at(
                        "grants", "There is no group " + grant.subjectId() + " that you belong to.");
            }
        }
    }

    private boolean isGrantable(Editing editing, Grant grant) {
        Viewer viewer = editing.viewer();
        return viewer.superuser() || viewer.groupIds().contains(grant.subjectId());
    }

    /** What was ticked, and the present grants that are not the viewer's to change. */
    private static List<Grant> kept(Editing editing, Map<String, Set<Action>> ticked) {
        Map<String, Grant> all = new LinkedHashMap<>();
        for (Grant grant : editing.present()) {
            if (!decides(editing, grant.subjectKind(), grant.subjectId())) {
                all.put(key(grant), grant);
            }
        }
        ticked.forEach((key, actions) -> {
            Grant grant = grant(key, actions);
            if (grant != null) {
                all.putIfAbsent(key, grant);
            }
        });
        return List.copyOf(all.values());
    }

    private static boolean decides(Editing editing, SubjectKind kind, long subjectId) {
        boolean present = !actions(editing.present(), kind, subjectId).isEmpty();
        return editing.decidesAll()
                || !present
                || kind == SubjectKind.USER
                || editing.viewer().groupIds().contains(subjectId);
    }

    private static Map<String, Set<Action>> ticked(Submitted submitted) {
        Map<String, Set<Action>> ticked = new LinkedHashMap<>();
        for (String value : submitted.all(FIELD)) {
            int end = value.lastIndexOf(':');
            if (value.matches("(GROUP|USER):\\d{1,18}:(VIEW|CHANGE|DELETE)")) {
                ticked.computeIfAbsent(value.substring(0, end), key -> EnumSet.noneOf(Action.class))
                        .add(Action.valueOf(value.substring(end + 1)));
            }
        }
        return ticked;
    }

    private Grant newUser(String name, Submitted submitted) {
        Account account = accounts.byUsername(name)
                .filter(Account::isActive)
                .orElseThrow(() -> ValidationException.at(NEW_USER, "There is no account called “" + name + "”."));
        Set<Action> actions = EnumSet.of(Action.VIEW);
        for (Action action : Action.values()) {
            if (submitted.all(NEW_ACTIONS).contains(action.name())) {
                actions.add(action);
            }
        }
        return new Grant(SubjectKind.USER, account.getId(), actions);
    }

    private static Grant grant(String key, Set<Action> actions) {
        String[] parts = key.split(":");
        return new Grant(SubjectKind.valueOf(parts[0]), Long.parseLong(parts[1]), actions);
    }

    private static String key(Grant grant) {
        return grant.subjectKind() + ":" + grant.subjectId();
    }

    private static Set<Action> actions(List<Grant> grants, SubjectKind kind, long subjectId) {
        EnumSet<Action> actions = EnumSet.noneOf(Action.class);
        grants.stream()
                .filter(grant -> grant.subjectKind() == kind && grant.subjectId() == subjectId)
                .forEach(grant -> actions.addAll(grant.actions()));
        return actions;
    }

    /** Names of the groups in these grants by id. */
    public Map<Long, String> groupNames(List<Grant> grants) {
        Map<Long, String> names = new LinkedHashMap<>();
        List<Long> ids = ids(grants, SubjectKind.GROUP);
        if (!ids.isEmpty()) {
            groups.list("id in ?1 order by name", ids).forEach(group -> names.put(group.getId(), group.getName()));
        }
        return names;
    }

    /** User names of the accounts in these grants by id. */
    public Map<Long, String> userNames(List<Grant> grants) {
        Map<Long, String> names = new LinkedHashMap<>();
        List<Long> ids = ids(grants, SubjectKind.USER);
        if (!ids.isEmpty()) {
            accounts.list("id in ?1 order by username", ids)
                    .forEach(account -> names.put(account.getId(), account.getUsername()));
        }
        return names;
    }

    private static List<Long> ids(List<Grant> grants, SubjectKind kind) {
        return grants.stream()
                .filter(grant -> grant.subjectKind() == kind)
                .map(Grant::subjectId)
                .toList();
    }
}
