package org.tomtoolkit.core.vault;

/**
 * A service that can find out whether credentials work.
 *
 * @since 1.0
 */
public interface TestsConnection {

    /**
     * Asks the service something harmless with these credentials, through {@link org.tomtoolkit.core.remote.RemoteClient}.
     * Called outside a transaction. A {@link org.tomtoolkit.core.remote.RemoteException} of kind UNAUTHORIZED counts as
     * refused, any other as not reachable.
     */
    Verdict test(Secrets secrets);

    /**
     * What the service said.
     *
     * @param accepted whether the credentials work
     * @param message a sentence for the owner, e.g. the name of the account; never a secret
     */
    record Verdict(boolean accepted, String message) {

        public static Verdict accepted(String message) {
            return new Verdict(true, message);
        }

        public static Verdict refused(String message) {
            return new Verdict(false, message);
        }
    }
}
