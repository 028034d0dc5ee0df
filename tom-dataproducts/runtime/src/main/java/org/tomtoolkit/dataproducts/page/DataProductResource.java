package org.tomtoolkit.dataproducts.page;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.tomtoolkit.common.page.Flash;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.dataproducts.DataProduct;
import org.tomtoolkit.dataproducts.DataProductState;
import org.tomtoolkit.dataproducts.DataProducts;

/** One data product: its file, reading it again, deleting it. */
@Path("/dataproducts")
public class DataProductResource {

    private final DataProducts products;
    private final CurrentViewer viewer;
    private final Submitted submitted;
    private final Flash flash;

    protected DataProductResource(DataProducts products, CurrentViewer viewer, Submitted submitted, Flash flash) {
        this.products = products;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    /** The file, always as a download: what people upload is never shown as a page of this site. */
    @GET
    @Path("/{id:\\d{1,18}}/file/")
    @PermitAll
    public Response file(@PathParam("id") long id, @HeaderParam("If-None-Match") String known) {
        DataProduct product = products.get(id, viewer.get(), Action.VIEW);
        EntityTag tag = new EntityTag(product.sha256());
        if (known != null && known.contains(product.sha256())) {
            return Response.notModified(tag).build();
        }
        InputStream content = products.open(product);
        StreamingOutput body = out -> {
            try (content) {
                content.transferTo(out);
            }
        };
        return Response.ok(body, MediaType.APPLICATION_OCTET_STREAM)
                .tag(tag)
                .header("Content-Length", product.bytes())
                .header("Content-Disposition", disposition(product.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    /** The same with a name at its end, for programs that call the file after its address. */
    @GET
    @Path("/{id:\\d{1,18}}/file/{name}")
    @PermitAll
    public Response named(@PathParam("id") long id, @HeaderParam("If-None-Match") String known) {
        return file(id, known);
    }

    private static String disposition(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9._+-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    @POST
    @Path("/{id:\\d{1,18}}/delete/")
    @Authenticated
    public Response delete(@PathParam("id") long id) {
        DataProduct product = products.get(id, viewer.get(), Action.DELETE);
        products.delete(id, viewer.get());
        flash.success(product.name() + " was deleted.");
        return back(product);
    }

    @POST
    @Path("/{id:\\d{1,18}}/read-again/")
    @Authenticated
    public Response readAgain(@PathParam("id") long id) {
        DataProduct product = products.readAgain(id, viewer.get());
        if (product.state() == DataProductState.FAILED) {
            flash.error(product.name() + ": " + product.message());
        } else {
            flash.success(product.name() + ": " + product.message());
        }
        return back(product);
    }

    private Response back(DataProduct product) {
        String path = submitted.text("next").equals("/dataproducts/")
                ? "/dataproducts/"
                : "/targets/" + product.targetId() + "/?tab=manage-data";
        return Response.seeOther(URI.create(path)).build();
    }
}
