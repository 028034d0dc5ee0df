package org.tomtoolkit.common.session;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** User name and password from the header of a call to the REST API. */
final class BasicRequest extends BaseAuthenticationRequest {

    private final String username;
    private final String password;
    private final String address;
    private final boolean fromBrowser;

    /**
     * @param address where the call comes from
     * @param fromBrowser whether a browser sent it, perhaps on behalf of a foreign page
     */
    BasicRequest(String username, String password, String address, boolean fromBrowser) {
        this.username = username;
        this.password = password;
        this.address = address;
        this.fromBrowser = fromBrowser;
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }

    String address() {
        return address;
    }

    boolean isFromBrowser() {
        return fromBrowser;
    }
}
