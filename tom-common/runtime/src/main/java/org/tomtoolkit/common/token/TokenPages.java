package org.tomtoolkit.common.token;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/** Builds the page of tokens and its form. */
@ApplicationScoped
@DefaultBean
public class TokenPages {

    private static final String NEVER = "never";

    private final ApiTokens tokens;
    private final ApiScopes scopes;
    private final Accounts accounts;
    private final TokensConfig config;

    protected TokenPages(ApiTokens tokens, ApiScopes scopes, Accounts accounts, TokensConfig config) {
        this.tokens = tokens;
        this.scopes = scopes;
        this.accounts = accounts;
        this.config = config;
    }

    public TokenPage of(long accountId, Viewer viewer, BoundForm form, String secret) {
        Account account = accounts.get(accountId, viewer);
        Instant now = Instant.now();
        List<TokenPage.TokenRow> rows = tokens.of(accountId, viewer).stream()
                .map(token -> TokenPage.TokenRow.of(token, now))
                .toList();
        boolean own = account.getId().equals(viewer.userId());
        return new TokenPage(accountId, account.getUsername(), own, rows, secret, form);
    }

    /** For a new token. */
    Form form() {
        List<Choice> apps = scopes.all().stream()
                .map(scope -> new Choice(scope.name(), scope.label()))
                .toList();
        return Form.of(
                Field.text("name")
                        .required()
                        .maxLength(100)
                        .help("For you to recognise it, e.g. the script or the computer it is for."),
                Field.choice("access", new Choice("read", "Read only"), new Choice("write", "Read and write"))
                        .required()
                        .initial("read"),
                Field.choice("lifetime", lifetimes())
                        .label("Valid for")
                        .required()
                        .initial("90"),
                Field.multiChoice("apps").label("Only for").choices(apps).help("None ticked: for everything."));
    }

    private Choice[] lifetimes() {
        List<Choice> choices = new ArrayList<>();
        long most = config.maxLifetime().map(Duration::toDays).orElse(Long.MAX_VALUE);
        for (int days : new int[] {1, 7, 30, 90, 365}) {
            if (days <= most) {
                choices.add(new Choice(String.valueOf(days), days == 1 ? "1 day" : days + " days"));
            }
        }
        if (config.maxLifetime().isEmpty()) {
            choices.add(new Choice(NEVER, "ever, until revoked"));
        }
        return choices.toArray(Choice[]::new);
    }

    static TokenDraft draft(FormValues values) {
        String lifetime = values.text("lifetime");
        Instant expires = lifetime.equals(NEVER) ? null : Instant.now().plus(Duration.ofDays(Long.parseLong(lifetime)));
        return new TokenDraft(
                values.text("name"),
                values.text("access").equals("write"),
                Set.copyOf(values.list("apps")),
                expires,
                false);
    }
}
