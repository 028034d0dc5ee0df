package org.tomtoolkit.it.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.it.SiteTest;

@QuarkusTest
class DurableHandlerTest extends SiteTest {

    @Inject
    Event<DomeOpened> event;

    @Test
    void anEventIsHandledAfterTheCommitAndAgainWhenThatFails() {
        QuarkusTransaction.requiringNew().run(() -> {
            event.fire(new DomeOpened("east", 12.5));
            assertEquals(0, DomeHandler.tries("east"));
        });
        Eventually.is("the event is handled", () -> DomeHandler.HANDLED.contains(new DomeOpened("east", 12.5)));
        assertEquals(2, DomeHandler.tries("east"));
    }

    @Test
    void anEventOfATransactionThatRollsBackIsNotHandled() {
        QuarkusTransaction.begin();
        event.fire(new DomeOpened("rolled back", 1));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> event.fire(new DomeOpened("unwanted", 0)));
        QuarkusTransaction.requiringNew().run(() -> event.fire(new DomeOpened("after", 2)));
        Eventually.is("a later event is handled", () -> DomeHandler.HANDLED.contains(new DomeOpened("after", 2)));
        assertEquals(0, DomeHandler.tries("rolled back"));
        assertEquals(0, DomeHandler.tries("unwanted"));
    }
}
