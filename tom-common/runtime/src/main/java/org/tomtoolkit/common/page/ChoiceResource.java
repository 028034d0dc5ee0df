package org.tomtoolkit.common.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.ChoiceSource;
import org.tomtoolkit.core.form.ChoiceSources;

/** Choices for fields that find them while somebody types: only what the asking person may see. */
@Path("/choices/{source}/")
@PermitAll
public class ChoiceResource {

    private static final int MOST = 20;
    private static final int LONGEST = 200;

    /** What was found. */
    public record Found(List<Choice> results) {}

    private final ChoiceSources sources;
    private final CurrentViewer viewer;

    protected ChoiceResource(ChoiceSources sources, CurrentViewer viewer) {
        this.sources = sources;
        this.viewer = viewer;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Found find(@PathParam("source") String id, @QueryParam("q") @DefaultValue("") String text) {
        ChoiceSource source = sources.find(id).orElseThrow(() -> TomException.notFound("such source of choices"));
        String wanted = text.replace("\0", "").strip();
        boolean usable = !wanted.isEmpty() && wanted.length() <= LONGEST;
        return new Found(usable ? source.matching(wanted, viewer.get(), MOST) : List.of());
    }
}
