package org.tomtoolkit.dataproducts.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.api.ApiPage;
import org.tomtoolkit.common.session.CurrentViewer;
import org.tomtoolkit.common.session.Submitted;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.DataProduct;
import org.tomtoolkit.dataproducts.DataProductFilter;
import org.tomtoolkit.dataproducts.DataProductSearch;
import org.tomtoolkit.dataproducts.DataProducts;

/** {@code /api/dataproducts/}: files of targets. */
@Path("/api/dataproducts/")
@Produces(MediaType.APPLICATION_JSON)
public class DataProductApi {

    private final DataProducts products;
    private final DataProductSearch search;
    private final ProductRequests requests;
    private final CurrentViewer viewer;
    private final Submitted submitted;

    protected DataProductApi(
            DataProducts products,
            DataProductSearch search,
            ProductRequests requests,
            CurrentViewer viewer,
            Submitted submitted) {
        this.products = products;
        this.search = search;
        this.requests = requests;
        this.viewer = viewer;
        this.submitted = submitted;
    }

    @GET
    @PermitAll
    public ApiList<DataProductJson> list(@Context UriInfo uri) {
        ApiPage page = ApiPage.of(uri);
        DataProductFilter filter = ApiQuery.products(uri);
        Viewer who = viewer.get();
        if (page.isByCursor()) {
            return page.byCursor(
                    search.page(filter.before(page.before()), 0, page.limit() + 1, who),
                    DataProduct::id,
                    rows -> rows.stream()
                            .map(product -> DataProductJson.of(product, uri, null))
                            .toList(),
                    uri);
        }
        return page.list(
                search.count(filter, who),
                search.page(filter, page.offset(), page.limit(), who).stream()
                        .map(product -> DataProductJson.of(product, uri, null))
                        .toList(),
                uri);
    }

    @GET
    @Path("{id: \\d{1,18}}/")
    @PermitAll
    public DataProductJson detail(@PathParam("id") long id, @Context UriInfo uri) {
        return DataProductJson.of(products.get(id, viewer.get(), Action.VIEW), uri, null);
    }

    /** Multipart with the file in the part {@code file}. A file that cannot be read is refused as a whole. */
    @POST
    @Authenticated
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(@Context UriInfo uri) {
        DataProduct product = requests.create(submitted, viewer.get());
        return Response.status(201)
                .entity(DataProductJson.of(product, uri, "The data product was stored."))
                .build();
    }

    @DELETE
    @Path("{id: \\d{1,18}}/")
    @Authenticated
    public Response delete(@PathParam("id") long id) {
        try {
            products.delete(id, viewer.get());
        } catch (TomException e) {
            throw e.status() == 403 ? TomException.notFound("data product that you may delete") : e;
        }
        return Response.noContent().build();
    }
}
