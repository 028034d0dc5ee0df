package org.tomtoolkit.core.vault;

import java.util.Map;

/**
 * The credentials for what runs now: those of the account it runs for, else the site's, else what is configured. Plug-ins
 * inject this; in tests they get {@link #fixed}.
 *
 * @since 1.0
 */
public interface Credentials {

    /**
     * Opens the credentials for a call. Do not keep them.
     *
     * @param service id of a {@link CredentialService}
     */
    Secrets of(String service);

    /** Whether {@link #of} would answer any; opens nothing, so pages may ask. */
    boolean has(String service);

    /** Always these. */
    static Credentials fixed(Map<String, String> values) {
        return new Credentials() {
            @Override
            public Secrets of(String service) {
                return Secrets.of(service, values);
            }

            @Override
            public boolean has(String service) {
                return !of(service).isEmpty();
            }
        };
    }
}
