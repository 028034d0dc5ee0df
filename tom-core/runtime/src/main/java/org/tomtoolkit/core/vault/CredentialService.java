package org.tomtoolkit.core.vault;

import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.plugin.Plugin;
import org.tomtoolkit.core.plugin.Spi;

/**
 * A remote service that wants to know who asks. The fields it declares appear on the page of credentials of each person and
 * of the site; whoever calls the service gets them by {@link Vault#forUser} or {@link Credentials#of}.
 *
 * <pre>{@code
 * @PluginId("tns")
 * class TnsCredentials implements CredentialService {
 *     public String label() { return "Transient Name Server"; }
 *     public Form form() { return Form.of(Field.password("api_key").required()); }
 * }
 * }</pre>
 *
 * One that can find out whether credentials work also implements {@link TestsConnection}.
 *
 * @since 1.0
 */
@Spi("credential service")
public interface CredentialService extends Plugin {

    /** What it needs. All values are encrypted and none is shown again, whatever the type of its field. */
    Form form();

    /** A sentence that says where people get their key, {@code ""} for none. */
    default String whereToGet() {
        return "";
    }

    /** Page of the service where people get their key, https. */
    default Optional<String> keyPage() {
        return Optional.empty();
    }

    /** What the configuration of this site holds, by field; used when neither the person nor the site has stored any. */
    default Map<String, String> configured() {
        return Map.of();
    }

    /** Whether people may store credentials of their own; false for what only the site has. */
    default boolean personal() {
        return true;
    }
}
