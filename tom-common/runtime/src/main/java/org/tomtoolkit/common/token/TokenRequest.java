package org.tomtoolkit.common.token;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The hash of a token that a caller sent. */
final class TokenRequest extends BaseAuthenticationRequest {

    private final String hash;

    TokenRequest(String hash) {
        this.hash = hash;
    }

    String hash() {
        return hash;
    }
}
