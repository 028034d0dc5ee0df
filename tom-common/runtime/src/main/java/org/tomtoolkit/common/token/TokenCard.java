package org.tomtoolkit.common.token;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.common.account.ProfileCard;
import org.tomtoolkit.core.permission.Viewer;

/** How many tokens one has, on the profile. */
@ApplicationScoped
class TokenCard implements ProfileCard {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance tokenCard(long accountId, int count);
    }

    private final ApiTokens tokens;

    TokenCard(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public TemplateInstance render(Viewer viewer) {
        return Templates.tokenCard(
                viewer.userId(), tokens.of(viewer.userId(), viewer).size());
    }
}
