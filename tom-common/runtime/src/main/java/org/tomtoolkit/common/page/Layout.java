package org.tomtoolkit.common.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.tomtoolkit.common.CommonConfig;
import org.tomtoolkit.common.nav.Navigation;
import org.tomtoolkit.common.session.CsrfTokens;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.permission.Viewer;

/**
 * What every page needs around its content; in templates {@code {inject:layout.siteName}}.
 *
 * @since 1.0
 */
@Named("layout")
@RequestScoped
public class Layout {

    private final CommonConfig config;
    private final Navigation navigation;
    private final CurrentViewer viewer;
    private final Flash flash;
    private final CsrfTokens csrf;
    private final RoutingContext context;

    Layout(
            CommonConfig config,
            Navigation navigation,
            CurrentViewer viewer,
            Flash flash,
            CsrfTokens csrf,
            RoutingContext context) {
        this.config = config;
        this.navigation = navigation;
        this.viewer = viewer;
        this.flash = flash;
        this.csrf = csrf;
        this.context = context;
    }

    public String siteName() {
        return config.name();
    }

    public String logo() {
        return config.logo();
    }

    /** Path of the site's own style sheet, {@code ""} when there is none. */
    public String customCss() {
        return config.customCss().orElse("");
    }

    public CommonConfig.Assets assets() {
        return config.assets();
    }

    public List<Navigation.Entry> navigation() {
        return navigation.entries(viewer.get(), context.normalizedPath());
    }

    public Viewer viewer() {
        return viewer.get();
    }

    public List<Flash.Message> messages() {
        return flash.take();
    }

    /** Token for the hidden field of every form. */
    public String csrfToken() {
        return csrf.token(context);
    }

    /** Path and query of this page, for coming back after logging in. */
    public String here() {
        return context.request().uri();
    }

    /** The same, ready to be the value of a parameter. */
    public String hereEncoded() {
        return org.tomtoolkit.core.remote.RemoteRequest.encode(here());
    }
}
