package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/** Does what a caller must not be able to tell from the time an answer takes. */
@ApplicationScoped
class BackgroundMail {

    private static final Logger LOG = Logger.getLogger(BackgroundMail.class);

    private final ExecutorService executor;
    private final BackgroundMail self;

    BackgroundMail(ExecutorService executor, BackgroundMail self) {
        this.executor = executor;
        this.self = self;
    }

    void run(Runnable work) {
        executor.execute(() -> self.inContext(work));
    }

    @ActivateRequestContext
    void inContext(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.errorf(e, "A mail about an account was not sent");
        }
    }
}
