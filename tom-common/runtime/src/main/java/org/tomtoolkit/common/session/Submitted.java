package org.tomtoolkit.common.session;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * The form of this request, url-encoded or multipart; what page resources bind to a
 * {@link org.tomtoolkit.core.form.Form}.
 *
 * @since 1.0
 */
@RequestScoped
public class Submitted {

    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, List<SubmittedFile>> files = new LinkedHashMap<>();

    void read(FormData form) {
        for (String name : form) {
            for (FormValue value : form.get(name)) {
                if (value.isFileItem()) {
                    files.computeIfAbsent(name, n -> new ArrayList<>()).add(new SubmittedFile(value));
                } else {
                    texts.computeIfAbsent(name, n -> new ArrayList<>()).add(value.getValue());
                }
            }
        }
    }

    /** Texts by field name, in the order they came. */
    public Map<String, List<String>> texts() {
        return texts;
    }

    /** First text of a field, {@code ""} when there is none. */
    public String text(String name) {
        List<String> all = texts.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    public List<String> all(String name) {
        return texts.getOrDefault(name, List.of());
    }

    /** Files of a field that were really chosen. */
    public List<SubmittedFile> files(String name) {
        return files.getOrDefault(name, List.of()).stream()
                .filter(file -> !file.name().isEmpty())
                .toList();
    }

    /** All files that were really chosen, by field name. */
    public Map<String, List<SubmittedFile>> files() {
        Map<String, List<SubmittedFile>> chosen = new LinkedHashMap<>();
        files.keySet().forEach(name -> chosen.put(name, files(name)));
        return chosen;
    }
}
