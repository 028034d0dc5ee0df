package org.tomtoolkit.targets.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.lists.TargetListMember;
import org.tomtoolkit.targets.lists.TargetLists;

/**
 * Who can see a target, and why: by its visibility, as its owner, by grants of its own, by the lists it is in, as
 * administrators.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Audience {

    private static final String ALL = "view, change, delete";

    private final EntityManager entities;
    private final AccessLists lists;
    private final TargetLists targetLists;
    private final GrantEditor names;

    Audience(EntityManager entities, AccessLists lists, TargetLists targetLists, GrantEditor names) {
        this.entities = entities;
        this.lists = lists;
        this.targetLists = targetLists;
        this.names = names;
    }

    private record Source(List<Grant> grants, String why) {}

    private record Member(Long listId, String listName, Long accessListId, int level) {}

    /**
     * Everybody with access.
     *
     * @param viewer who asks, and may change the target; lists they may not see keep their names
     */
    public List<AudienceEntry> of(Target target, Viewer viewer) {
        List<AudienceEntry> entries = new ArrayList<>();
        byVisibility(target, entries);
        byOwner(target, entries);
        List<Source> sources = sources(target, viewer);
        List<Grant> all =
                sources.stream().flatMap(source -> source.grants().stream()).toList();
        Map<Long, String> groups = names.groupNames(all);
        Map<Long, String> users = names.userNames(all);
        for (Source source : sources) {
            source.grants().forEach(grant -> entry(grant, source.why(), groups, users, entries));
        }
        entries.add(new AudienceEntry("Administrators", "group", ALL, "They see and change everything on this site"));
        return entries;
    }

    /** Why this viewer can see it: the part of {@link #of} that is about them. */
    public List<String> reasons(Target target, Viewer viewer) {
        List<String> reasons = new ArrayList<>();
        if (viewer.superuser()) {
            reasons.add("you are an administrator");
        }
        if (viewer.isLoggedIn() && viewer.userId().equals(target.getOwnerId())) {
            reasons.add("you own it");
        }
        for (Source source : sources(target, viewer)) {
            List<Grant> mine = source.grants().stream()
                    .filter(grant -> concerns(grant, viewer))
                    .toList();
            Map<Long, String> groups = names.groupNames(mine);
            for (Grant grant : mine) {
                String subject = grant.subjectKind() == SubjectKind.USER
                        ? "you"
                        : "the group " + groups.getOrDefault(grant.subjectId(), "") + ", which you are in,";
                reasons.add(subject + " may " + words(grant.actions()) + " it: " + lower(source.why()));
            }
        }
        if (target.getVisibility() != Visibility.PRIVATE) {
            reasons.add(lower(visibility(target)));
        }
        return reasons;
    }

    private static boolean concerns(Grant grant, Viewer viewer) {
        return grant.subjectKind() == SubjectKind.USER
                ? Long.valueOf(grant.subjectId()).equals(viewer.userId())
                : viewer.groupIds().contains(grant.subjectId());
    }

    private static void byVisibility(Target target, List<AudienceEntry> entries) {
        if (target.getVisibility() == Visibility.OPEN) {
            entries.add(new AudienceEntry("Everyone, also without an account", "everyone", "view", visibility(target)));
        } else if (target.getVisibility() == Visibility.PUBLIC) {
            entries.add(new AudienceEntry("Everyone with an account", "everyone", "view", visibility(target)));
        }
    }

    private static String visibility(Target target) {
        return "Its visibility is " + target.getVisibility().name().toLowerCase(java.util.Locale.ROOT);
    }

    private void byOwner(Target target, List<AudienceEntry> entries) {
        if (target.getOwnerId() != null) {
            Grant all = new Grant(SubjectKind.USER, target.getOwnerId(), Set.of(Action.values()));
            names.userNames(List.of(all))
                    .values()
                    .forEach(name -> entries.add(new AudienceEntry(name, "person", ALL, "Owns it")));
        }
    }

    private List<Source> sources(Target target, Viewer viewer) {
        List<Source> sources = new ArrayList<>();
        sources.add(new Source(lists.grants(target.getAccessListId()), "Granted on this target"));
        List<Member> members = members(target.getId());
        Set<Long> visible = members.isEmpty()
                ? Set.of()
                : targetLists.with(target.getId(), viewer).stream()
                        .map(list -> list.getId())
                        .collect(Collectors.toSet());
        for (Member member : members) {
            List<Grant> grants = lists.grants(member.accessListId()).stream()
                    .map(grant -> limited(grant, member.level()))
                    .toList();
            String name = visible.contains(member.listId())
                    ? "the list “" + member.listName() + "”"
                    : "a list that you cannot see";
            sources.add(new Source(grants, "Granted on " + name + ", which it is in"));
        }
        return sources;
    }

    private List<Member> members(long targetId) {
        return entities
                .createQuery(
                        "select l.id, l.name, l.accessListId, m.shareLevel from TargetListMember m join TargetList l on"
                                + " l.id = m.listId where m.targetId = :target and m.shareLevel > 0 and"
                                + " l.accessListId is not null order by l.name, l.id",
                        Object[].class)
                .setParameter("target", targetId)
                .getResultList()
                .stream()
                .map(row -> new Member((Long) row[0], (String) row[1], (Long) row[2], (Integer) row[3]))
                .toList();
    }

    private static Grant limited(Grant grant, int level) {
        Set<Action> actions = grant.actions().stream()
                .filter(action -> TargetListMember.level(action) <= level)
                .collect(Collectors.toSet());
        return new Grant(grant.subjectKind(), grant.subjectId(), actions);
    }

    private static void entry(
            Grant grant, String why, Map<Long, String> groups, Map<Long, String> users, List<AudienceEntry> entries) {
        boolean group = grant.subjectKind() == SubjectKind.GROUP;
        String name = (group ? groups : users).get(grant.subjectId());
        if (name != null) {
            entries.add(new AudienceEntry(name, group ? "group" : "person", words(grant.actions()), why));
        }
    }

    private static String words(Set<Action> actions) {
        return actions.stream()
                .sorted(Comparator.naturalOrder())
                .map(action -> action.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
