package org.tomtoolkit.common.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import org.tomtoolkit.common.api.ApiList;
import org.tomtoolkit.common.api.ApiPage;
import org.tomtoolkit.common.session.CurrentViewer;

/** {@code GET /api/groups/}: the groups the caller is in; none for visitors. */
@Path("/api/groups/")
@PermitAll
public class GroupApi {

    /** A group on the wire. */
    public record GroupJson(long id, String name) {}

    private final GroupRepository groups;
    private final CurrentViewer viewer;

    protected GroupApi(GroupRepository groups, CurrentViewer viewer) {
        this.groups = groups;
        this.viewer = viewer;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ApiList<GroupJson> list(@Context UriInfo uri) {
        ApiPage page = ApiPage.of(uri);
        List<AccountGroup> own = groups.ownOf(viewer.get());
        if (page.isByCursor()) {
            List<AccountGroup> rest = own.stream()
                    .filter(group -> group.getId() > page.after())
                    .sorted(Comparator.comparing(AccountGroup::getId))
                    .limit(page.limit() + 1L)
                    .toList();
            return page.byCursor(rest, AccountGroup::getId, GroupApi::written, uri);
        }
        List<AccountGroup> shown =
                own.stream().skip(page.offset()).limit(page.limit()).toList();
        return page.list(own.size(), written(shown), uri);
    }

    private static List<GroupJson> written(List<AccountGroup> groups) {
        return groups.stream()
                .map(group -> new GroupJson(group.getId(), group.getName()))
                .toList();
    }
}
