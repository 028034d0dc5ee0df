package org.tomtoolkit.common.session;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A valid login cookie, still to be checked against the account. */
final class SessionRequest extends BaseAuthenticationRequest {

    private final SessionToken token;

    SessionRequest(SessionToken token) {
        this.token = token;
    }

    SessionToken token() {
        return token;
    }
}
