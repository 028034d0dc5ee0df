package org.tomtoolkit.core.plugin;

/** Reads {@link PluginId} from a bean class, also through the subclass a CDI proxy or interceptor makes. */
final class PluginIds {

    private PluginIds() {}

    static String of(Class<?> type) {
        return annotation(type).value();
    }

    static PluginId annotation(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            PluginId id = c.getAnnotation(PluginId.class);
            if (id != null) {
                return id;
            }
        }
        throw new IllegalStateException(type.getName() + " is a plug-in without @PluginId: give it one");
    }
}
