package org.tomtoolkit.targets.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.targets.Target;

/**
 * Who was granted either target is granted the one that stays, and so is the owner of the one that goes; but nobody gets
 * more than the one who merges may do with it.
 */
@ApplicationScoped
class MergedGrants {

    private record Subject(SubjectKind kind, long id) {}

    private final AccessLists lists;

    MergedGrants(AccessLists lists) {
        this.lists = lists;
    }

    /**
     * Inside a transaction.
     *
     * @param most what the one who merges may do with the target that stays
     * @return the access list of the target that stays
     */
    Long of(Target kept, Target other, Set<Action> most) {
        Map<Subject, Set<Action>> actions = new LinkedHashMap<>();
        lists.grants(kept.getAccessListId()).forEach(grant -> add(actions, grant, grant.actions()));
        lists.grants(other.getAccessListId()).forEach(grant -> {
            EnumSet<Action> some = EnumSet.copyOf(grant.actions());
            some.retainAll(most);
            add(actions, grant, some);
        });
        boolean otherOwner = other.getOwnerId() != null && !other.getOwnerId().equals(kept.getOwnerId());
        if (otherOwner) {
            add(actions, new Grant(SubjectKind.USER, other.getOwnerId(), most), most);
        }
        List<Grant> grants = new ArrayList<>();
        actions.forEach((subject, some) -> grants.add(new Grant(subject.kind(), subject.id(), some)));
        return lists.idOf(grants);
    }

    private static void add(Map<Subject, Set<Action>> actions, Grant grant, Set<Action> some) {
        actions.computeIfAbsent(
                        new Subject(grant.subjectKind(), grant.subjectId()), subject -> EnumSet.noneOf(Action.class))
                .addAll(some);
    }
}
