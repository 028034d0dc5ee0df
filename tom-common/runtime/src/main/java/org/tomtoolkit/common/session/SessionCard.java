package org.tomtoolkit.common.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.common.account.ProfileCard;
import org.tomtoolkit.core.permission.Viewer;

/** Where one is logged in, on the profile. */
@ApplicationScoped
class SessionCard implements ProfileCard {

    /**
     * One login.
     *
     * @param here whether it is the one of this browser
     * @param lastSeen UTC, to the minute
     */
    public record Row(String id, boolean here, String browser, String address, String lastSeen) {}

    @CheckedTemplate(basePath = "tom-common", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance sessionCard(List<Row> sessions);
    }

    private final LoginSessions logins;
    private final Sessions sessions;
    private final RoutingContext context;

    SessionCard(LoginSessions logins, Sessions sessions, RoutingContext context) {
        this.logins = logins;
        this.sessions = sessions;
        this.context = context;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public TemplateInstance render(Viewer viewer) {
        String here = sessions.currentId(context);
        return Templates.sessionCard(logins.of(viewer.userId()).stream()
                .map(login -> row(login, here))
                .toList());
    }

    private static Row row(LoginSession login, String here) {
        return new Row(
                login.getId(),
                login.getId().equals(here),
                BrowserName.of(login.getBrowser()),
                login.getAddress() == null ? "" : login.getAddress(),
                login.getLastSeen().toString().substring(0, 16).replace('T', ' '));
    }
}
