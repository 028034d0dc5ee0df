package org.tomtoolkit.observations.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.observations.facility.CatalogueJob;
import org.tomtoolkit.observations.facility.Facilities;
import org.tomtoolkit.observations.facility.FacilityCard;
import org.tomtoolkit.observations.facility.FacilityCards;
import org.tomtoolkit.observations.spi.CatalogueState;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.spi.KeepsCatalogue;

/** The facilities of this TOM: where they stand, whether they can be used, how the last call went. */
@Path("/observations")
@Produces(MediaType.TEXT_HTML)
public class FacilityListResource {

    @CheckedTemplate(basePath = "tom-observations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance facilities(List<FacilityListPage.Line> lines);
    }

    private final FacilityListPage page;
    private final Facilities facilities;
    private final FacilityCards cards;
    private final CatalogueJob catalogues;
    private final Submitted submitted;
    private final Flash flash;

    protected FacilityListResource(
            FacilityListPage page,
            Facilities facilities,
            FacilityCards cards,
            CatalogueJob catalogues,
            Submitted submitted,
            Flash flash) {
        this.page = page;
        this.facilities = facilities;
        this.cards = cards;
        this.catalogues = catalogues;
        this.submitted = submitted;
        this.flash = flash;
    }

    @GET
    @Path("/facilities/")
    @PermitAll
    public TemplateInstance facilities() {
        return Templates.facilities(page.lines());
    }

    /** Fetches a facility's catalogue now. */
    @POST
    @Path("/facilities/{facility}/refresh/")
    @Authenticated
    public Response refresh(@PathParam("facility") String id) {
        Facility facility = facilities.get(id);
        FacilityCard card = cards.of(facility);
        if (!(facility instanceof KeepsCatalogue)) {
            throw TomException.conflict(card.label() + " keeps no catalogue.", null);
        }
        if (!card.isUsable()) {
            flash.error(card.problem());
        } else {
            CatalogueState state = catalogues.refresh(facility);
            if (state.problem().isEmpty()) {
                flash.success("The instruments of " + card.label() + " are up to date.");
            } else {
                flash.error(state.problem());
            }
        }
        return Response.seeOther(URI.create(next())).build();
    }

    private String next() {
        String next = submitted.text("next");
        return next.startsWith("/observations/") && !next.contains("\n") && !next.contains("\\")
                ? next
                : "/observations/facilities/";
    }
}
