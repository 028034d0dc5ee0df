package org.tomtoolkit.common.credentials;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;

/** The pages of credentials; browsers do not keep them. */
final class CredentialTemplates {

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance credentials(CredentialsPage page);

        static native TemplateInstance credentialForm(CredentialForms.FormOf page);
    }

    private CredentialTemplates() {}

    static Response list(CredentialsPage page) {
        return of(200, Templates.credentials(page));
    }

    static Response form(int status, CredentialForms.FormOf page) {
        return of(status, Templates.credentialForm(page));
    }

    private static Response of(int status, TemplateInstance template) {
        return Response.status(status)
                .entity(template)
                .header("Cache-Control", "no-store")
                .build();
    }
}
