package org.tomtoolkit.common.token;

/**
 * A token that was just made, the only time its secret can be seen.
 *
 * @since 1.0
 */
public record NewToken(ApiToken token, String secret) {

    @Override
    public String toString() {
        return "NewToken[" + token.getName() + "]";
    }
}
