package org.tomtoolkit.it.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The classes of the apps, read once, and the order they build on each other in. */
final class Toolkit {

    /** Each may use those before it. */
    static final List<String> LAYERS = List.of("core", "common", "targets", "observations", "dataproducts", "alerts");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/org/tomtoolkit/it/"))
            .importPackages("org.tomtoolkit");

    private Toolkit() {}

    /** The app a class belongs to, e.g. {@code targets}. */
    static String app(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length < 3 ? "" : parts[2];
    }

    static String[] packages(List<String> apps) {
        return apps.stream().map(app -> "org.tomtoolkit." + app + "..").toArray(String[]::new);
    }
}
