package org.tomtoolkit.core;

/**
 * An error a person can act on. One mapper turns it into an HTML page or an RFC 9457 problem, so nothing else in the
 * toolkit formats errors.
 *
 * @since 1.0
 */
public class TomException extends RuntimeException {

    private final int status;
    private final String title;
    private final String hint;

    /**
     * @param status HTTP status that fits the error, 400–599
     * @param title short summary that does not change between occurrences
     * @param detail what happened this time; safe to show
     * @param hint what to do about it, or null
     */
    public TomException(int status, String title, String detail, String hint) {
        this(status, title, detail, hint, null);
    }

    /** As above, with the underlying cause, which is logged and never shown. */
    public TomException(int status, String title, String detail, String hint, Throwable cause) {
        super(detail, cause);
        this.status = status;
        this.title = title;
        this.hint = hint;
    }

    /** What the caller asked for is not there, or may not be seen by them: both look the same. */
    public static TomException notFound(String what) {
        return new TomException(404, "Not found", "There is no " + what + " here.", null);
    }

    /** The caller is known and may see the object, but not do this to it. */
    public static TomException forbidden(String detail) {
        return new TomException(403, "Not allowed", detail, "Ask the owner of the object or an administrator.");
    }

    /** The request cannot be understood. */
    public static TomException badRequest(String detail) {
        return new TomException(400, "Bad request", detail, null);
    }

    /** The request contradicts the present state. */
    public static TomException conflict(String detail, String hint) {
        return new TomException(409, "Conflict", detail, hint);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return getMessage();
    }

    public String hint() {
        return hint;
    }
}
