package org.tomtoolkit.targets.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.Target;

/** Who owns a target and who can see it, in words. */
@ApplicationScoped
class TargetAudience {

    private final EntityManager entities;
    private final AccessLists lists;

    TargetAudience(EntityManager entities, AccessLists lists) {
        this.entities = entities;
        this.lists = lists;
    }

    /** User name of the owner, {@code ""} when there is none. */
    String owner(Target target) {
        if (target.getOwnerId() == null) {
            return "";
        }
        return names("select a.username from Account a where a.id in ?1", List.of(target.getOwnerId())).stream()
                .findFirst()
                .orElse("");
    }

    String seenBy(Target target) {
        if (target.getVisibility() == Visibility.OPEN) {
            return "Everyone, also without an account";
        }
        if (target.getVisibility() == Visibility.PUBLIC) {
            return "Everyone with an account";
        }
        List<String> groups =
                names("select g.name from AccountGroup g where g.id in ?1 order by g.name", groupIds(target));
        String owner = target.getOwnerId() == null ? "Administrators" : "The owner";
        List<String> others = new ArrayList<>();
        if (!groups.isEmpty()) {
            others.add("the " + (groups.size() == 1 ? "group " : "groups ") + String.join(", ", groups));
        }
        long people = lists.grants(target.getAccessListId()).stream()
                .filter(grant -> grant.subjectKind() == SubjectKind.USER)
                .count();
        if (people > 0) {
            others.add(people + (people == 1 ? " more person" : " more people"));
        }
        if (isSharedByList(target)) {
            others.add("others through its lists");
        }
        return others.isEmpty() ? owner + " only" : owner + " and " + String.join(", and ", others);
    }

    private boolean isSharedByList(Target target) {
        return !entities.createQuery(
                        "select l.id from TargetListMember m join TargetList l on l.id = m.listId where m.targetId = ?1"
                                + " and m.shareLevel > 0 and l.accessListId is not null",
                        Long.class)
                .setParameter(1, target.getId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Groups with any grant. */
    List<Long> groupIds(Target target) {
        List<Long> ids = new ArrayList<>();
        for (Grant grant : lists.grants(target.getAccessListId())) {
            if (grant.subjectKind() == SubjectKind.GROUP) {
                ids.add(grant.subjectId());
            }
        }
        return ids;
    }

    private List<String> names(String hql, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(hql, String.class).setParameter(1, ids).getResultList();
    }
}
