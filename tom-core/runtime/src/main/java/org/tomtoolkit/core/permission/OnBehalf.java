package org.tomtoolkit.core.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * For which account the code that runs now works: the one that made the request, or the one a job belongs to. Decides whose
 * credentials are used and whose name stands in the log of remote calls; never what may be seen or changed, which is what a
 * {@link Viewer} is for.
 *
 * @since 1.0
 */
@ApplicationScoped
public class OnBehalf {

    /** Tells who makes the request, if there is one. */
    public interface Requester {

        /** Null for a visitor and outside a request. */
        Long accountId();
    }

    private final ThreadLocal<Optional<Long>> said = new ThreadLocal<>();
    private final Instance<Requester> requester;

    @Inject
    OnBehalf(Instance<Requester> requester) {
        this.requester = requester;
    }

    /** One that knows no requests, for tests and commands. */
    public static OnBehalf nobody() {
        return new OnBehalf(null);
    }

    /** Null for nobody in particular. */
    public Long accountId() {
        Optional<Long> here = said.get();
        if (here != null) {
            return here.orElse(null);
        }
        return requester != null && requester.isResolvable() ? requester.get().accountId() : null;
    }

    /**
     * Runs code for an account; what it starts on other threads does not inherit this.
     *
     * @param accountId null for nobody in particular
     */
    public <T> T call(Long accountId, Callable<T> code) throws Exception {
        Optional<Long> before = said.get();
        said.set(Optional.ofNullable(accountId));
        try {
            return code.call();
        } finally {
            if (before == null) {
                said.remove();
            } else {
                said.set(before);
            }
        }
    }
}
