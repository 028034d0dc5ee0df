package org.tomtoolkit.it.targets;

import jakarta.inject.Inject;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.merge.TargetMerges;

/** Targets of Alice's to be merged. */
abstract class MergedTargets extends SiteTest {

    @Inject
    Targets targets;

    @Inject
    TargetMerges merges;

    Target make(TargetDraft draft) {
        return targets.create(draft, people.viewer(People.ALICE));
    }
}
