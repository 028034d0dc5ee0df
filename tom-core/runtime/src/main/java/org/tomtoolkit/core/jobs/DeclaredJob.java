package org.tomtoolkit.core.jobs;

import jakarta.enterprise.invoke.Invoker;
import java.time.Duration;
import java.util.Optional;

/** A method with {@link JobMethod}. Public, because generated code makes it. */
public final class DeclaredJob implements Job<Object> {

    /** For methods that take no parameters. */
    public record None() {}

    private final String id;
    private final JobMethod declared;
    private final Class<Object> parametersType;
    private final String signature;
    private final Invoker<Object, Object> method;

    /**
     * @param signature what the method takes, in its order: {@code p} for parameters, {@code c} for the context
     */
    @SuppressWarnings("unchecked")
    DeclaredJob(JobMethod declared, Class<?> parametersType, String signature, Invoker<Object, Object> method) {
        this.id = declared.value();
        this.declared = declared;
        this.parametersType = (Class<Object>) parametersType;
        this.signature = signature;
        this.method = method;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return declared.label();
    }

    @Override
    public Class<Object> parametersType() {
        return parametersType;
    }

    @Override
    public String run(Object parameters, JobContext context) throws Exception {
        Object[] arguments = new Object[signature.length()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = signature.charAt(i) == 'c' ? context : parameters;
        }
        Object answer = method.invoke(null, arguments);
        return answer == null ? "" : String.valueOf(answer);
    }

    @Override
    public int maxAttempts() {
        return declared.maxAttempts();
    }

    @Override
    public Optional<Duration> timeLimit() {
        return declared.timeLimit().isEmpty() ? Optional.empty() : Optional.of(Duration.parse(declared.timeLimit()));
    }

    @Override
    public JobPriority priority() {
        return declared.priority();
    }

    @Override
    public String service() {
        return declared.service();
    }

    @Override
    public int atOnce() {
        return declared.atOnce();
    }
}
