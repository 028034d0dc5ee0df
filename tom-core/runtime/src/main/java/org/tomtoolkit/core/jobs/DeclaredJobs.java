package org.tomtoolkit.core.jobs;

import io.quarkus.arc.BeanCreator;
import io.quarkus.arc.SyntheticCreationalContext;
import jakarta.enterprise.invoke.Invoker;
import java.util.Map;

/** Makes the beans for annotated methods, of what the build found out. Public, because generated code calls it. */
public final class DeclaredJobs {

    private DeclaredJobs() {}

    /** For {@link JobMethod}. */
    public static final class Enqueued implements BeanCreator<DeclaredJob> {

        @Override
        public DeclaredJob create(SyntheticCreationalContext<DeclaredJob> context) {
            Map<String, Object> known = context.getParams();
            return new DeclaredJob(
                    (JobMethod) known.get("declared"),
                    (Class<?>) known.get("parameters"),
                    (String) known.get("signature"),
                    invoker(known));
        }
    }

    /** For {@link Recurring}. */
    public static final class InTurns implements BeanCreator<DeclaredRecurringJob> {

        @Override
        public DeclaredRecurringJob create(SyntheticCreationalContext<DeclaredRecurringJob> context) {
            Map<String, Object> known = context.getParams();
            Recurring declared = (Recurring) known.get("declared");
            return new DeclaredRecurringJob(declared.value(), declared.label(), declared.cron(), invoker(known));
        }
    }

    @SuppressWarnings("unchecked")
    private static Invoker<Object, Object> invoker(Map<String, Object> known) {
        return (Invoker<Object, Object>) known.get("method");
    }
}
