package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tomtoolkit.common.account.AccountGroup;
import org.tomtoolkit.common.account.GroupRepository;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.grants.NewTargetDefaults;

/** Which groups a viewer may give a target to, and what giving means. */
@ApplicationScoped
class GroupGrants {

    private final GroupRepository groups;
    private final AccessLists lists;
    private final NewTargetDefaults defaults;
    private final TargetAccess access;

    GroupGrants(GroupRepository groups, AccessLists lists, NewTargetDefaults defaults, TargetAccess access) {
        this.groups = groups;
        this.lists = lists;
        this.defaults = defaults;
        this.access = access;
    }

    /** What a new target of this viewer starts with. */
    NewTargetDefaults.Defaults defaults(Viewer viewer) {
        return defaults.of(viewer);
    }

    /** Groups the site gives every new target to, whoever makes it. */
    Set<Long> ofSite() {
        return defaults.ofSite();
    }

    /** Ids of the groups this viewer may grant to. */
    Set<Long> grantable(Viewer viewer) {
        Set<Long> ids = new HashSet<>();
        for (AccountGroup group : groups.grantableBy(viewer)) {
            ids.add(group.getId());
        }
        return ids;
    }

    void check(Candidate candidate, Set<Long> grantable, Set<Long> present) {
        List<Long> wanted = candidate.draft.groupIds();
        if (wanted == null) {
            return;
        }
        FieldErrors errors = candidate.errors;
        wanted.stream()
                .filter(id -> !grantable.contains(id) && !present.contains(id))
                .forEach(id -> errors.add("groups", "There is no group " + id + " that you belong to."));
    }

    /** Groups that hold any grant in a list. */
    Set<Long> groupsIn(Long accessListId) {
        Set<Long> ids = new LinkedHashSet<>();
        for (Grant grant : lists.grants(accessListId)) {
            if (grant.subjectKind() == SubjectKind.GROUP) {
                ids.add(grant.subjectId());
            }
        }
        return ids;
    }

    /** The list that gives these groups everything. */
    Long listFor(Set<Long> groupIds) {
        return lists.idOf(
                new TreeSet<>(groupIds).stream().map(Grant::fullToGroup).toList());
    }

    /**
     * The list with the wanted groups in place of those the viewer decides about; other grants stay. A group that is new
     * gets what the viewer may do.
     */
    Long changed(Target present, List<Long> wanted, Set<Long> grantable, Viewer viewer) {
        Long accessListId = present.getAccessListId();
        Set<Action> own = EnumSet.of(Action.VIEW, Action.CHANGE);
        if (access.find(present.getId(), viewer, Action.DELETE).isPresent()) {
            own.add(Action.DELETE);
        }
        List<Grant> grants = new ArrayList<>();
        Set<Long> kept = new HashSet<>();
        for (Grant grant : lists.grants(accessListId)) {
            boolean group = grant.subjectKind() == SubjectKind.GROUP;
            if (!group || !grantable.contains(grant.subjectId()) || wanted.contains(grant.subjectId())) {
                grants.add(grant);
                kept.add(group ? grant.subjectId() : null);
            }
        }
        wanted.stream()
                .distinct()
                .filter(id -> !kept.contains(id))
                .forEach(id -> grants.add(new Grant(SubjectKind.GROUP, id, own)));
        return lists.idOf(grants);
    }
}
