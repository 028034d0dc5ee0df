package org.tomtoolkit.it.targets;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** Four targets of one person, and what they do with those they tick. */
abstract class ListedTargets extends SiteTest {

    static final String OWNER = "lisbeth";
    static final String OTHER = "lothar";
    static final String ACTIONS = "/tables/targets/actions/";

    @Inject
    Targets targets;

    Viewer viewer;
    Visitor owner;
    final Map<String, Long> ids = new HashMap<>();

    /** Four targets of one person, of which another one sees two and may change none. */
    @BeforeEach
    void fourTargets() {
        people.ensure(OWNER);
        people.ensure(OTHER);
        viewer = people.viewer(OWNER);
        owner = new Visitor().logIn(OWNER, People.PASSWORD);
        for (int i = 1; i <= 4; i++) {
            String name = "Listed " + i;
            Visibility visibility = i <= 2 ? Visibility.PUBLIC : Visibility.PRIVATE;
            Target target = targets.findByName(name, viewer)
                    .orElseGet(() ->
                            targets.create(TargetDraft.sidereal(name, 70, 7).visibility(visibility), viewer));
            ids.put(name, target.getId());
        }
    }

    String act(Visitor who, String action, Map<String, ?> form) {
        Page answer = who.post(ACTIONS + action + "/", form);
        if (answer.status() == 200) {
            answer = who.post(ACTIONS + action + "/", answer.form("form[action^=/tables/]"));
        }
        return who.follow(answer.is(303)).text("#messages");
    }

    List<Long> two() {
        return List.of(ids.get("Listed 1"), ids.get("Listed 3"));
    }
}
