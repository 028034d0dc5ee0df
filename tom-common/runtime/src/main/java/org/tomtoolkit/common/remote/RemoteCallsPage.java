package org.tomtoolkit.common.remote;

import java.util.List;

/**
 * Services and calls, for administrators.
 *
 * @param filter what is asked for
 * @param next query string of the next page, {@code ""} on the last
 * @since 1.0
 */
public record RemoteCallsPage(List<Service> services, Filter filter, List<Call> calls, String next) {

    /**
     * A service.
     *
     * @param state {@code works}, {@code fails} or {@code not called yet}
     * @param lastSuccess how long ago, {@code ""} for never
     * @param failure why the last call that failed did
     * @param breaker state of the breaker on this node, {@code ""} while calls pass
     */
    public record Service(
            String id,
            String label,
            String state,
            String lastSuccess,
            String lastFailure,
            String failure,
            long millis,
            String breaker) {

        public String stateClass() {
            return switch (state) {
                case "works" -> "tom-state-completed";
                case "fails" -> "tom-state-failed";
                default -> "tom-state-pending";
            };
        }
    }

    /** As in the query string. */
    public record Filter(String service, String outcome, String user) {}

    /** One call. */
    public record Call(
            String at,
            String service,
            String user,
            String call,
            String outcome,
            boolean ok,
            long millis,
            String bytes) {}
}
