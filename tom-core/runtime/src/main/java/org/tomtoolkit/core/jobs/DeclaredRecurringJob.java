package org.tomtoolkit.core.jobs;

import jakarta.enterprise.invoke.Invoker;
import org.eclipse.microprofile.config.ConfigProvider;

/** A method with {@link Recurring}. Public, because generated code makes it. */
public final class DeclaredRecurringJob implements RecurringJob {

    private final String id;
    private final String label;
    private final String cron;
    private final Invoker<Object, Object> method;

    DeclaredRecurringJob(String id, String label, String cron, Invoker<Object, Object> method) {
        this.id = id;
        this.label = label;
        this.cron = cron;
        this.method = method;
    }

    /** Whether a schedule is understood; one that stands in the configuration is not known yet. */
    public static boolean isUnderstood(String cron) {
        try {
            return isKey(cron) || cron.equals("-") || Schedules.parse(cron) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isKey(String cron) {
        return cron.startsWith("{") && cron.endsWith("}");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String schedule() {
        return isKey(cron)
                ? ConfigProvider.getConfig().getValue(cron.substring(1, cron.length() - 1), String.class)
                : cron;
    }

    @Override
    public void run() throws Exception {
        method.invoke(null, new Object[0]);
    }
}
