package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.LogWatch;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.spi.TargetBelongings;
import org.tomtoolkit.targets.spi.TargetButton;
import org.tomtoolkit.targets.spi.TargetTab;

/** What other apps put on the page of a target. */
@QuarkusTest
class TargetContributionsTest extends SiteTest {

    private static final String BROKEN = "Breaks its tabs";

    @Inject
    Targets targets;

    /** Fails for one target and is not there for any other. */
    @ApplicationScoped
    static class BrokenTab implements TargetTab {

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public String label() {
            return "Broken";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public TemplateInstance render(Target target, Viewer viewer) {
            if (target.getName().equals(BROKEN)) {
                throw new IllegalStateException("this tab is broken");
            }
            return null;
        }
    }

    /** As the tab. */
    @ApplicationScoped
    static class BrokenButton implements TargetButton, TargetBelongings {

        @Override
        public String label() {
            return "Broken";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public String href(Target target, Viewer viewer) {
            if (target.getName().equals(BROKEN)) {
                throw new IllegalStateException("this button is broken");
            }
            return null;
        }

        @Override
        public java.util.List<String> of(Target target) {
            if (target.getName().equals(BROKEN)) {
                throw new IllegalStateException("these belongings are broken");
            }
            return java.util.List.of();
        }
    }

    /** A link for every target. */
    @ApplicationScoped
    static class GoodButton implements TargetButton {

        @Override
        public String label() {
            return "Look elsewhere";
        }

        @Override
        public int order() {
            return 5;
        }

        @Override
        public String href(Target target, Viewer viewer) {
            return "/elsewhere/?name=" + target.getId();
        }
    }

    @Test
    void aBrokenContributionCostsOnlyItself() {
        LogWatch.allow("(is|are) broken");
        long id = targets.create(TargetDraft.sidereal(BROKEN, 1, 2), people.viewer(People.ALICE))
                .getId();
        Page page = alice().get("/targets/" + id + "/").is(200);
        assertFalse(page.has("[data-tab=broken]"));
        assertTrue(page.has("[data-tab=plan]") && page.has("#pane-plan figure"), page::body);
        assertTrue(page.text(".tom-actions").contains("Look elsewhere"));
        assertEquals(200, alice().get("/targets/" + id + "/delete/").status());
        targets.delete(id, people.viewer(People.ALICE));
    }
}
