package org.tomtoolkit.it.permission;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.grants.TargetGrants;
import org.tomtoolkit.targets.grants.TargetListGrants;
import org.tomtoolkit.targets.lists.TargetLists;

/** Targets and lists of one person, and somebody to give them to. */
abstract class GrantedTargets extends SiteTest {

    static final String OWNER = "granting-owner";
    static final String GUEST = "granting-guest";

    @Inject
    Targets targets;

    @Inject
    TargetLists lists;

    @Inject
    TargetGrants grants;

    @Inject
    TargetListGrants listGrants;

    Viewer owner;
    Viewer guest;

    @BeforeEach
    void ownerAndGuest() {
        people.ensure(OWNER);
        people.ensure(GUEST);
        owner = people.viewer(OWNER);
        guest = people.viewer(GUEST);
    }

    long target(String name) {
        return targets.findByName(name, owner)
                .orElseGet(() -> targets.create(
                        TargetDraft.sidereal(name, 10, 20)
                                .visibility(Visibility.PRIVATE)
                                .groups(List.of()),
                        owner))
                .getId();
    }

    Visitor as(String name) {
        return new Visitor().logIn(name, People.PASSWORD);
    }

    static String grant(SubjectKind kind, long id, Action action) {
        return kind + ":" + id + ":" + action;
    }

    Grant toBob() {
        return new Grant(SubjectKind.USER, people.viewer(People.BOB).userId(), Set.of(Action.VIEW));
    }
}
