package org.tomtoolkit.common.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnseenTemplatesTest {

    private static final String TEMPLATE = "tom-weather/panel.html";

    @TempDir
    Path folder;

    @Test
    void aTemplateInAJarThatQuarkusDoesNotSeeIsNamedWithItsJar() throws IOException {
        List<String> faults = faults(Set.of());
        assertEquals(1, faults.size());
        assertTrue(
                faults.get(0).contains("weather.jar holds templates/tom-weather/panel.html, but has no Jandex index"),
                faults.get(0));
        assertTrue(faults.get(0).contains("jandex-maven-plugin"), faults.get(0));
    }

    @Test
    void aTemplateInAnIndexedJarIsFine() throws IOException {
        assertEquals(List.of(), faults(Set.of(jar().toUri().getPath())));
    }

    private List<String> faults(Set<String> seen) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar().toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return new UnseenTemplates(seen).faults(List.of(TEMPLATE));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("weather.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("templates/" + TEMPLATE));
            zip.write("<p>Clear</p>".getBytes());
            zip.closeEntry();
        }
        return jar;
    }
}
