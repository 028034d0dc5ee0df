package org.tomtoolkit.targets.page;

/**
 * A line of facts about a target.
 *
 * @param value as it is shown, with its unit
 * @param copy text for the clipboard, {@code ""} when there is no button for it
 */
public record Fact(String label, String value, String copy) {

    static Fact of(String label, String value) {
        return new Fact(label, value, "");
    }

    public boolean canCopy() {
        return !copy.isEmpty();
    }

    /** Whether digits should stand below each other, as in both coordinates of a pair. */
    public boolean isAngle() {
        return canCopy() || label.startsWith("Dec");
    }
}
