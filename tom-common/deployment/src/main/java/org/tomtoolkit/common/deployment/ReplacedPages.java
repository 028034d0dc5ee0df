package org.tomtoolkit.common.deployment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.tomtoolkit.common.page.ReplacesPage;

/** Which page resources of the toolkit the application replaces, and what is wrong with that. */
final class ReplacedPages {

    private static final DotName REPLACES = DotName.createSimple(ReplacesPage.class);
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final List<DotName> RULES = Stream.of(
                    "jakarta.annotation.security.PermitAll",
                    "jakarta.annotation.security.RolesAllowed",
                    "jakarta.annotation.security.DenyAll",
                    "io.quarkus.security.Authenticated")
            .map(DotName::createSimple)
            .toList();

    private final IndexView index;

    ReplacedPages(IndexView index) {
        this.index = index;
    }

    /** Classes whose routes go. */
    List<ClassInfo> replaced() {
        return index.getAnnotations(REPLACES).stream()
                .map(annotation ->
                        index.getClassByName(annotation.value().asClass().name()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<DotName, ClassInfo> taken = new LinkedHashMap<>();
        for (AnnotationInstance annotation : index.getAnnotations(REPLACES)) {
            ClassInfo replacing = annotation.target().asClass();
            DotName replaced = annotation.value().asClass().name();
            check(replacing, replaced, faults);
            ClassInfo other = taken.putIfAbsent(replaced, replacing);
            if (other != null) {
                faults.add("Two classes replace the page " + replaced + ": " + other.name() + " and " + replacing.name()
                        + ". Remove @ReplacesPage from one of them.");
            }
        }
        return faults;
    }

    private void check(ClassInfo replacing, DotName replaced, List<String> faults) {
        ClassInfo page = index.getClassByName(replaced);
        if (page == null || !page.hasDeclaredAnnotation(PATH)) {
            faults.add(replacing.name() + " has @ReplacesPage(" + replaced.withoutPackagePrefix()
                    + ".class), which is no page of the toolkit: name a class with @Path.");
            return;
        }
        if (!replacing.hasDeclaredAnnotation(PATH)) {
            faults.add(replacing.name() + " has @ReplacesPage but no @Path. Give it one, e.g. @Path(\""
                    + page.declaredAnnotation(PATH).value().asString() + "\").");
        }
        if (RULES.stream().noneMatch(replacing::hasDeclaredAnnotation)) {
            faults.add(replacing.name() + " does not say who may use its routes. Add @PermitAll, @Authenticated or"
                    + " @RolesAllowed(\"admin\") to the class, as " + replaced.withoutPackagePrefix() + " has.");
        }
    }
}
