package org.tomtoolkit.core.deployment;

import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** Says at build time which change log the application forgot to include. */
class ChangeLogProcessor {

    @BuildStep
    void check(List<ChangeLogBuildItem> changeLogs, BuildProducer<ValidationErrorBuildItem> errors) {
        fault(changeLogs)
                .ifPresent(text -> errors.produce(new ValidationErrorBuildItem(new IllegalStateException(text))));
    }

    /** Lets a start skip Liquibase when the database has seen the same change logs. */
    @BuildStep
    GeneratedResourceBuildItem fingerprint() {
        String fingerprint =
                new ChangeLogFingerprint(ChangeLogProcessor::bytes).of(root()).orElse("");
        return new GeneratedResourceBuildItem(
                "META-INF/tom/change-logs.sha256", fingerprint.getBytes(StandardCharsets.US_ASCII));
    }

    private static String root() {
        return ConfigProvider.getConfig()
                .getOptionalValue("quarkus.liquibase.change-log", String.class)
                .orElse("db/changeLog.xml");
    }

    private static Optional<String> fault(List<ChangeLogBuildItem> changeLogs) {
        String root = root();
        Optional<String> text = bytes(root).map(content -> new String(content, StandardCharsets.UTF_8));
        if (text.isEmpty()) {
            return Optional.of("The root change log " + root + " is missing. Create it in src/main/resources with:\n"
                    + ChangeLogIncludes.example(changeLogs));
        }
        List<ChangeLogBuildItem> missing = ChangeLogIncludes.missing(text.get(), changeLogs);
        if (!missing.isEmpty()) {
            return Optional.of("The root change log " + root + " does not include the tables of "
                    + String.join(
                            ", ", missing.stream().map(ChangeLogBuildItem::app).toList()) + ". Add to it:\n"
                    + ChangeLogIncludes.example(missing));
        }
        return Optional.empty();
    }

    private static Optional<byte[]> bytes(String path) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares the includes of a root change log with what is wanted. */
    static final class ChangeLogIncludes {

        private static final Pattern INCLUDE = Pattern.compile("file\\s*[=:]\\s*[\"']?([^\"'\\s>]+)");

        private ChangeLogIncludes() {}

        static List<ChangeLogBuildItem> missing(String root, List<ChangeLogBuildItem> wanted) {
            String text = root.replaceAll("(?s)<!--.*?-->", "");
            List<String> included =
                    INCLUDE.matcher(text).results().map(r -> r.group(1)).toList();
            return wanted.stream().filter(log -> !included.contains(log.path())).toList();
        }

        static String example(List<ChangeLogBuildItem> logs) {
            StringBuilder lines = new StringBuilder();
            logs.forEach(log ->
                    lines.append("    <include file=\"").append(log.path()).append("\"/>\n"));
            return lines.toString();
        }
    }
}
