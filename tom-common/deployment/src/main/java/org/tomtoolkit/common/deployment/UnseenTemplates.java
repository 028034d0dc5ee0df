package org.tomtoolkit.common.deployment;

import io.quarkus.deployment.ApplicationArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds templates of jars that Quarkus does not look into at build time, and that would win by accident at run time. */
final class UnseenTemplates {

    private final Set<String> roots;

    /**
     * @param roots paths of the jars and folders Quarkus looks into
     */
    UnseenTemplates(Set<String> roots) {
        this.roots = roots;
    }

    static UnseenTemplates outside(Collection<ApplicationArchive> archives) {
        return new UnseenTemplates(archives.stream()
                .flatMap(archive -> archive.getResolvedPaths().stream())
                .map(path -> path.toUri().getPath())
                .collect(Collectors.toSet()));
    }

    List<String> faults(List<String> templates) {
        return templates.stream()
                .flatMap(template -> jars(template).stream()
                        .map(jar -> "The jar " + jar + " holds templates/" + template + ", but has no Jandex index: its"
                                + " template would replace the one of the application by accident. Add"
                                + " io.smallrye:jandex-maven-plugin (goal jandex) to the build of the jar, or rename"
                                + " the template."))
                .toList();
    }

    private List<String> jars(String template) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return Collections.list(loader.getResources("templates/" + template)).stream()
                    .filter(url -> url.getProtocol().equals("jar"))
                    .map(UnseenTemplates::jar)
                    .filter(jar -> !roots.contains(jar))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jar(URL url) {
        String path = url.getPath();
        return path.substring(path.indexOf(':') + 1, path.indexOf('!')).replaceFirst("^//(?=/)", "");
    }
}
