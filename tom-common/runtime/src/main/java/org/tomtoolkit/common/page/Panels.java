package org.tomtoolkit.common.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tomtoolkit.core.plugin.Guard;

/**
 * Renders contributed fragments, each on its own, so that one that fails costs itself only.
 *
 * @since 1.0
 */
public final class Panels {

    private final List<RawString> rendered = new ArrayList<>();

    /**
     * @param what whose fragment it is, for the log
     * @param fragment answers null for nothing
     */
    public Panels add(String what, Callable<TemplateInstance> fragment) {
        render(what, fragment).ifPresent(rendered::add);
        return this;
    }

    /** The rendered fragments in the order they were added. */
    public List<RawString> rendered() {
        return rendered;
    }

    /** One fragment as safe HTML, or empty when it failed or is nothing. */
    public static java.util.Optional<RawString> render(String what, Callable<TemplateInstance> fragment) {
        return Guard.call(what, () -> {
            TemplateInstance instance = fragment.call();
            return instance == null ? null : new RawString(instance.render());
        });
    }
}
