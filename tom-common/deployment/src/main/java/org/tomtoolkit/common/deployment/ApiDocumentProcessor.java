package org.tomtoolkit.common.deployment;

import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ApplicationInfoBuildItem;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.tomtoolkit.common.api.ApiDocumentResource;

/** Describes the REST API while the application is built; a running one only hands out the two files. */
class ApiDocumentProcessor {

    private static final Type TEXT = Type.create(DotName.createSimple(String.class), Type.Kind.CLASS);

    @BuildStep
    void describe(
            CombinedIndexBuildItem index,
            ApplicationInfoBuildItem application,
            BuildProducer<GeneratedResourceBuildItem> resources) {
        SmallRyeOpenAPI document = SmallRyeOpenAPI.builder()
                .withConfig(config(index.getIndex(), application))
                .withIndex(index.getIndex())
                .withApplicationClassLoader(Thread.currentThread().getContextClassLoader())
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .enableAnnotationScan(true)
                .withTypeConverter(type -> isPage(type) ? TEXT : type)
                .withOperationHandler((operation, type, method) -> summary(operation, method.name()))
                .addFilter(new ApiDocument())
                .build();
        produce(resources, ApiDocumentResource.JSON, document.toJSON());
        produce(resources, ApiDocumentResource.YAML, document.toYAML());
    }

    /** Pages that answer at the same path as data; nothing is known of their class here. */
    private static boolean isPage(Type type) {
        return type.kind() == Type.Kind.CLASS && type.name().toString().startsWith("io.quarkus.qute.");
    }

    private static Config config(IndexView index, ApplicationInfoBuildItem application) {
        String replaced = new ReplacedPages(index)
                .replaced().stream().map(page -> page.name().toString()).collect(Collectors.joining(","));
        Map<String, String> values = Map.of(
                "mp.openapi.extensions.smallrye.info.title",
                "REST API",
                "mp.openapi.extensions.smallrye.info.version",
                application.getVersion(),
                "mp.openapi.scan.exclude.classes",
                replaced);
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "API document", 100))
                .build();
    }

    /** What a route does is said by the name of its method, where nothing better is. */
    private static void summary(Operation operation, String method) {
        if (operation.getSummary() == null) {
            String words = method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
            operation.setSummary(Character.toUpperCase(words.charAt(0)) + words.substring(1));
        }
    }

    private static void produce(BuildProducer<GeneratedResourceBuildItem> resources, String name, String text) {
        resources.produce(new GeneratedResourceBuildItem(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
