package org.tomtoolkit.core.deployment;

import io.quarkus.arc.deployment.ObserverRegistrationPhaseBuildItem;
import io.quarkus.arc.deployment.ObserverRegistrationPhaseBuildItem.ObserverConfiguratorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.util.JandexUtil;
import io.quarkus.gizmo2.desc.MethodDesc;
import jakarta.enterprise.inject.spi.EventContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.tomtoolkit.core.event.DurableEvents;
import org.tomtoolkit.core.event.DurableHandler;

/** Makes one observer for each type of event that has a durable handler. */
class DurableHandlerProcessor {

    private static final DotName HANDLER = DotName.createSimple(DurableHandler.class);
    private static final DotName EVENTS = DotName.createSimple(DurableEvents.class);
    private static final MethodDesc FIRED = MethodDesc.of(DurableEvents.class, "fired", void.class, EventContext.class);

    @BuildStep
    void observe(
            CombinedIndexBuildItem index,
            ObserverRegistrationPhaseBuildItem phase,
            BuildProducer<ObserverConfiguratorBuildItem> observers) {
        eventTypes(index.getIndex())
                .forEach((name, type) -> observers.produce(new ObserverConfiguratorBuildItem(phase.getContext()
                        .configure()
                        .id("durable-" + name)
                        .beanClass(EVENTS)
                        .observedType(type)
                        .notify(generation -> {
                            generation.notifyMethod().invokeStatic(FIRED, generation.eventContext());
                            generation.notifyMethod().return_();
                        }))));
    }

    private static Map<DotName, Type> eventTypes(IndexView index) {
        Map<DotName, Type> types = new LinkedHashMap<>();
        for (ClassInfo handler : index.getAllKnownImplementors(HANDLER)) {
            if (!handler.isAbstract() && !handler.isInterface()) {
                List<Type> parameters = JandexUtil.resolveTypeParameters(handler.name(), HANDLER, index);
                types.put(parameters.get(0).name(), parameters.get(0));
            }
        }
        return types;
    }
}
