package org.tomtoolkit.common.notify;

/**
 * A kind of notification that people can choose channels for; contributed as a CDI bean.
 *
 * <pre>{@code
 * @Produces @Singleton
 * NotificationKind observed() {
 *     return new NotificationKind("observation", "Observations", "An observation you asked for changes its state.");
 * }
 * }</pre>
 *
 * @param id lower-case, stored with each notification
 * @param label what people see
 * @param about when it is sent, a sentence
 * @since 1.0
 */
public record NotificationKind(String id, String label, String about) {}
