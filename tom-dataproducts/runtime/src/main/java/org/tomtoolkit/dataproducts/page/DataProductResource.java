package org.tomtoolkit.dataproducts.page;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tomtoolkit.common.files.FileDownload;
import org.tomtoolkit.common.files.FileResponses;
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
    private final FileResponses files;

    protected DataProductResource(
            DataProducts products, CurrentViewer viewer, Submitted submitted, Flash flash, FileResponses files) {
        this.files = files;
        this.products = products;
        this.viewer = viewer;
        this.submitted = submitted;
        this.flash = flash;
    }

    /** The file, always as a download: what people upload is never shown as a page of this site. */
    @GET
    @Path("/{id:\\d{1,18}}/file/")
    @PermitAll
    public Response file(@PathParam("id") long id, @Context HttpHeaders headers) {
        return files.get(download(id), headers);
    }

    @HEAD
    @Path("/{id:\\d{1,18}}/file/")
    @PermitAll
    public Response about(@PathParam("id") long id) {
        return files.head(download(id));
    }

    /** The same with a name at its end, for programs that call the file after its address. */
    @GET
    @Path("/{id:\\d{1,18}}/file/{name}")
    @PermitAll
    public Response named(@PathParam("id") long id, @Context HttpHeaders headers) {
        return file(id, headers);
    }

    @HEAD
    @Path("/{id:\\d{1,18}}/file/{name}")
    @PermitAll
    public Response aboutNamed(@PathParam("id") long id) {
        return about(id);
    }

    private FileDownload download(long id) {
        DataProduct product = products.get(id, viewer.get(), Action.VIEW);
        return FileDownload.attachment(
                product.name(),
                product.sha256(),
                product.bytes(),
                (offset, length) -> products.open(product, offset, length));
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
