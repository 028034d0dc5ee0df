package org.tomtoolkit.catalogs.spi;

import java.util.List;
import org.tomtoolkit.targets.TargetDraft;

/**
 * How a search in a catalogue ended.
 *
 * @since 1.0
 */
public sealed interface SearchResult {

    /**
     * One object, or several between which the person chooses.
     *
     * @param candidates best first, at least one; values under the field names of {@link TargetDraft}: angles in degrees
     *     ICRS, proper motions in mas/yr, parallax in mas, distance in parsec; values the catalogue lacks are not set
     */
    record Found(List<TargetDraft> candidates) implements SearchResult {
        public Found {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("Nothing found is NotFound");
            }
        }
    }

    /** The catalogue was asked and knows no such object. */
    record NotFound() implements SearchResult {}

    /**
     * The catalogue could not be asked or gave no usable answer.
     *
     * @param text for the person: what happened and what to do
     */
    record Unreachable(String text) implements SearchResult {}

    static SearchResult found(TargetDraft only) {
        return new Found(List.of(only));
    }

    static SearchResult notFound() {
        return new NotFound();
    }
}
