package org.tomtoolkit.common.jobs;

import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.jobs.JobState;

/**
 * The page of jobs.
 *
 * @param kinds what people call the kinds of jobs, by id
 * @param states the states to choose from
 * @param state the state chosen, {@code ""} for all
 * @param kind the kind chosen, {@code ""} for all
 * @param older query of the page with older jobs, {@code ""} on the last
 * @since 1.0
 */
public record JobListPage(
        List<JobView> jobs, Map<String, String> kinds, List<State> states, String state, String kind, String older) {

    /**
     * A state to choose.
     *
     * @param code on the wire
     * @param label for people
     */
    public record State(String code, String label) {
        static State of(JobState state) {
            String code = JobListPage.code(state);
            return new State(code, Character.toUpperCase(code.charAt(0)) + code.substring(1));
        }
    }

    /** Lower-case name of a state. */
    static String code(JobState state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The state of that name, null for none and for nonsense. */
    static JobState state(String code) {
        return List.of(JobState.values()).stream()
                .filter(state -> code(state).equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return !state.isEmpty() || !kind.isEmpty();
    }
}
