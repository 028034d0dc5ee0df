package org.tomtoolkit.core.deployment;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.tomtoolkit.core.jobs.DeclaredRecurringJob;
import org.tomtoolkit.core.jobs.JobContext;

/** Says what keeps a method from being a job. */
final class JobMethodCheck {

    static final DotName CONTEXT = DotName.createSimple(JobContext.class);
    private static final DotName TEXT = DotName.createSimple(String.class);
    private static final String ID = "[a-z][a-z0-9-]*";

    private final IndexView index;

    JobMethodCheck(IndexView index) {
        this.index = index;
    }

    /** For {@code @JobMethod}. */
    List<String> faultsOfJob(AnnotationInstance declared) {
        MethodInfo method = declared.target().asMethod();
        List<String> faults = new ArrayList<>(faultsOfMethod(declared));
        List<Type> taken = parameters(method);
        if (taken.size() > 1 || method.parametersCount() - taken.size() > 1) {
            faults.add(where(method) + " takes more than one record of parameters and one JobContext."
                    + " Put all parameters of the job into one record.");
        }
        taken.stream()
                .filter(type -> !isRecord(type))
                .forEach(type -> faults.add(where(method) + " takes " + type.name()
                        + ". The parameters of a job are one record, which is stored as JSON."));
        AnnotationValue limit = declared.value("timeLimit");
        if (limit != null && !limit.asString().isEmpty() && !isDuration(limit.asString())) {
            faults.add(where(method) + " has the time limit '" + limit.asString() + "'. Use ISO 8601, e.g. PT10M.");
        }
        return faults;
    }

    /** For {@code @Recurring}. */
    List<String> faultsOfRecurring(AnnotationInstance declared) {
        MethodInfo method = declared.target().asMethod();
        List<String> faults = new ArrayList<>(faultsOfMethod(declared));
        if (method.parametersCount() > 0) {
            faults.add(where(method) + " recurs, so it takes no parameters.");
        }
        String cron = declared.value("cron").asString();
        if (!DeclaredRecurringJob.isUnderstood(cron)) {
            faults.add(where(method) + " has the schedule '" + cron
                    + "'. Use five fields of cron, e.g. 0 3 * * *, FIXED_DELAY|300s, DAILY|03:00|UTC, or"
                    + " {a.key.of.yours}.");
        }
        return faults;
    }

    private static List<String> faultsOfMethod(AnnotationInstance declared) {
        MethodInfo method = declared.target().asMethod();
        List<String> faults = new ArrayList<>();
        if (Modifier.isPrivate(method.flags())
                || Modifier.isStatic(method.flags())
                || Modifier.isAbstract(method.flags())) {
            faults.add(where(method) + " is private, static or abstract. Make it a plain method of a bean.");
        }
        boolean answers = method.returnType().kind() == Type.Kind.VOID
                || method.returnType().name().equals(TEXT);
        if (!answers) {
            faults.add(where(method) + " answers " + method.returnType().name()
                    + ". Answer a line about the result (String) or nothing (void).");
        }
        String id = declared.value().asString();
        if (!id.matches(ID)) {
            faults.add(where(method) + " has the id '" + id
                    + "'. Use lower-case letters, digits and '-', beginning with a letter.");
        }
        return faults;
    }

    /** All but the context. */
    static List<Type> parameters(MethodInfo method) {
        return method.parameterTypes().stream()
                .filter(type -> !type.name().equals(CONTEXT))
                .toList();
    }

    private boolean isRecord(Type type) {
        ClassInfo info = index.getClassByName(type.name());
        return info != null && info.isRecord();
    }

    private static boolean isDuration(String text) {
        try {
            return !Duration.parse(text).isNegative();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static String where(MethodInfo method) {
        return "The job " + method.declaringClass().name() + "." + method.name() + "()";
    }
}
