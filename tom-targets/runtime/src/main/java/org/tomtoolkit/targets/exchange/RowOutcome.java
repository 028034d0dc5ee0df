package org.tomtoolkit.targets.exchange;

import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.form.FieldErrors;

/**
 * What became of a row.
 *
 * @param line where it stands in the file
 * @param name of the target, as far as the row says it
 * @param id of the target, null when there is none
 * @param errors why it was refused
 * @param notes what was left out of a row that was saved
 * @since 1.0
 */
public record RowOutcome(
        long line, String name, TargetWrite.Status status, Long id, FieldErrors errors, List<String> notes) {

    public boolean isRefused() {
        return status == TargetWrite.Status.REFUSED;
    }

    /** Why it was refused, in one line. */
    public String text() {
        List<String> parts = new ArrayList<>();
        errors.asMap().forEach((field, texts) -> {
            String text = String.join(" ", texts);
            boolean saysIt = field.equals(FieldErrors.FORM) || field.startsWith("aliases.");
            parts.add(saysIt ? text : field + ": " + text);
        });
        return String.join(" ", parts);
    }
}
