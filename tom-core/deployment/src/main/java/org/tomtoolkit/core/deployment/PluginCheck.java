package org.tomtoolkit.core.deployment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.tomtoolkit.core.plugin.Spi;

/** Finds plug-ins without an id, with a malformed one, or with one that is taken. */
final class PluginCheck {

    private static final DotName SPI = DotName.createSimple(Spi.class);
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private static final List<DotName> SCOPES = List.of(
            DotName.createSimple("jakarta.enterprise.context.ApplicationScoped"),
            DotName.createSimple("jakarta.enterprise.context.RequestScoped"),
            DotName.createSimple("jakarta.enterprise.context.Dependent"),
            DotName.createSimple("jakarta.inject.Singleton"));

    private final IndexView index;

    PluginCheck(IndexView index) {
        this.index = index;
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (AnnotationInstance spi : index.getAnnotations(SPI)) {
            ClassInfo type = spi.target().asClass();
            check(spi.value().asString(), index.getAllKnownImplementors(type.name()), faults);
        }
        return faults;
    }

    private void check(String spi, Collection<ClassInfo> implementors, List<String> faults) {
        Map<String, ClassInfo> taken = new LinkedHashMap<>();
        for (ClassInfo type : implementors) {
            AnnotationInstance id = type.declaredAnnotation(PluginProcessor.PLUGIN_ID);
            if (id != null) {
                faults.addAll(malformed(spi, type, id));
                collide(spi, type, id, taken, faults);
            } else if (SCOPES.stream().anyMatch(type::hasDeclaredAnnotation)) {
                faults.add("The " + spi + " " + type.name()
                        + " is a bean without @PluginId. Give it one, e.g. @PluginId(\""
                        + type.simpleName().toLowerCase(Locale.ROOT) + "\").");
            }
        }
    }

    private static List<String> malformed(String spi, ClassInfo type, AnnotationInstance id) {
        String value = id.value().asString();
        return ID.matcher(value).matches()
                ? List.of()
                : List.of("The " + spi + " " + type.name() + " has the id '" + value
                        + "'. Use lower-case letters, digits and '-', beginning with a letter.");
    }

    private static void collide(
            String spi, ClassInfo type, AnnotationInstance id, Map<String, ClassInfo> taken, List<String> faults) {
        if (replaces(id)) {
            return;
        }
        ClassInfo other = taken.putIfAbsent(id.value().asString(), type);
        if (other != null) {
            faults.add("Two plug-ins of the SPI " + spi + " have the id '"
                    + id.value().asString() + "': " + other.name() + " and " + type.name()
                    + ". Change one @PluginId, or set replaces = true on the one that shall win.");
        }
    }

    private static boolean replaces(AnnotationInstance id) {
        AnnotationValue value = id.value("replaces");
        return value != null && value.asBoolean();
    }
}
