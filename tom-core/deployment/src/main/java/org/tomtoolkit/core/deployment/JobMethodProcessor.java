package org.tomtoolkit.core.deployment;

import io.quarkus.arc.deployment.AutoAddScopeBuildItem;
import io.quarkus.arc.deployment.BeanDiscoveryFinishedBuildItem;
import io.quarkus.arc.deployment.InvokerFactoryBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.arc.processor.BuiltinScope;
import io.quarkus.arc.processor.InvokerInfo;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.Type;
import org.tomtoolkit.core.jobs.DeclaredJob;
import org.tomtoolkit.core.jobs.DeclaredJobs;
import org.tomtoolkit.core.jobs.DeclaredRecurringJob;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobMethod;
import org.tomtoolkit.core.jobs.Recurring;
import org.tomtoolkit.core.jobs.RecurringJob;

/** Makes jobs of methods with {@code @JobMethod} and {@code @Recurring}. */
class JobMethodProcessor {

    private static final DotName JOB_METHOD = DotName.createSimple(JobMethod.class);
    private static final DotName RECURRING = DotName.createSimple(Recurring.class);

    @BuildStep
    AutoAddScopeBuildItem theirClassesAreBeans() {
        return AutoAddScopeBuildItem.builder()
                .containsAnnotations(JOB_METHOD, RECURRING)
                .defaultScope(BuiltinScope.SINGLETON)
                .reason("It has a method that is a job")
                .build();
    }

    @BuildStep
    UnremovableBeanBuildItem theyAreNeeded() {
        return new UnremovableBeanBuildItem(bean -> bean.isClassBean()
                && bean.getTarget().orElseThrow().asClass().methods().stream()
                        .anyMatch(method -> method.hasAnnotation(JOB_METHOD) || method.hasAnnotation(RECURRING)));
    }

    @BuildStep
    void check(CombinedIndexBuildItem combined, BuildProducer<ValidationErrorBuildItem> errors) {
        IndexView index = combined.getIndex();
        JobMethodCheck check = new JobMethodCheck(index);
        Map<String, String> jobs = taken(index, Job.class);
        Map<String, String> recurring = taken(index, RecurringJob.class);
        methods(index, JOB_METHOD).forEach(declared -> {
            check.faultsOfJob(declared).forEach(text -> errors.produce(error(text)));
            collision(declared, jobs).ifPresent(text -> errors.produce(error(text)));
        });
        methods(index, RECURRING).forEach(declared -> {
            check.faultsOfRecurring(declared).forEach(text -> errors.produce(error(text)));
            collision(declared, recurring).ifPresent(text -> errors.produce(error(text)));
        });
    }

    @BuildStep
    void makeBeans(
            CombinedIndexBuildItem combined,
            BeanDiscoveryFinishedBuildItem beans,
            InvokerFactoryBuildItem invokers,
            BuildProducer<SyntheticBeanBuildItem> made) {
        JobMethodCheck check = new JobMethodCheck(combined.getIndex());
        Map<DotName, BeanInfo> classes = beans.beanStream()
                .classBeans()
                .collect(Collectors.toMap(BeanInfo::getBeanClass, bean -> bean, (one, other) -> one));
        for (AnnotationInstance declared : methods(combined.getIndex(), JOB_METHOD)) {
            BeanInfo bean = classes.get(classOf(declared));
            if (bean != null && check.faultsOfJob(declared).isEmpty()) {
                made.produce(job(combined.getIndex(), declared, invoker(invokers, bean, declared)));
            }
        }
        for (AnnotationInstance declared : methods(combined.getIndex(), RECURRING)) {
            BeanInfo bean = classes.get(classOf(declared));
            if (bean != null && check.faultsOfRecurring(declared).isEmpty()) {
                made.produce(recurring(declared, invoker(invokers, bean, declared)));
            }
        }
    }

    private static SyntheticBeanBuildItem job(IndexView index, AnnotationInstance declared, InvokerInfo invoker) {
        MethodInfo method = declared.target().asMethod();
        Type parameters = JobMethodCheck.parameters(method).stream()
                .findFirst()
                .orElse(ClassType.create(DotName.createSimple(DeclaredJob.None.class)));
        String signature = method.parameterTypes().stream()
                .map(type -> type.name().equals(JobMethodCheck.CONTEXT) ? "c" : "p")
                .collect(Collectors.joining());
        return SyntheticBeanBuildItem.configure(DeclaredJob.class)
                .identifier("job-" + declared.value().asString())
                .addType(ParameterizedType.create(Job.class, parameters))
                .scope(Singleton.class)
                .unremovable()
                .param("declared", declared)
                .param("parameters", index.getClassByName(parameters.name()))
                .param("signature", signature)
                .param("method", invoker)
                .forceApplicationClass()
                .creator(DeclaredJobs.Enqueued.class)
                .done();
    }

    private static SyntheticBeanBuildItem recurring(AnnotationInstance declared, InvokerInfo invoker) {
        return SyntheticBeanBuildItem.configure(DeclaredRecurringJob.class)
                .identifier("recurring-" + declared.value().asString())
                .addType(RecurringJob.class)
                .scope(Singleton.class)
                .unremovable()
                .param("declared", declared)
                .param("method", invoker)
                .forceApplicationClass()
                .creator(DeclaredJobs.InTurns.class)
                .done();
    }

    private static InvokerInfo invoker(InvokerFactoryBuildItem invokers, BeanInfo bean, AnnotationInstance declared) {
        return invokers.createInvoker(bean, declared.target().asMethod())
                .withInstanceLookup()
                .build();
    }

    private static DotName classOf(AnnotationInstance declared) {
        return declared.target().asMethod().declaringClass().name();
    }

    private static List<AnnotationInstance> methods(IndexView index, DotName annotation) {
        return index.getAnnotations(annotation).stream()
                .filter(each -> each.target().kind() == AnnotationTarget.Kind.METHOD)
                .toList();
    }

    /** Ids of plug-ins, with their classes. */
    private static Map<String, String> taken(IndexView index, Class<?> spi) {
        Map<String, String> taken = new HashMap<>();
        index.getAllKnownImplementations(DotName.createSimple(spi)).forEach(type -> {
            AnnotationInstance id = type.declaredAnnotation(PluginProcessor.PLUGIN_ID);
            if (id != null) {
                taken.put(id.value().asString(), type.name().toString());
            }
        });
        return taken;
    }

    private static Optional<String> collision(AnnotationInstance declared, Map<String, String> taken) {
        String id = declared.value().asString();
        String here = JobMethodCheck.where(declared.target().asMethod());
        String other = taken.putIfAbsent(id, here);
        return other == null
                ? Optional.empty()
                : Optional.of(here + " has the id '" + id + "', as has " + other + ". Change one of them.");
    }

    private static ValidationErrorBuildItem error(String text) {
        return new ValidationErrorBuildItem(new IllegalStateException(text));
    }
}
