package org.tomtoolkit.common.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.permission.Viewer;

/** Groups in the database. */
@ApplicationScoped
public class GroupRepository implements PanacheRepository<AccountGroup> {

    /** Groups a viewer may grant things to: all for a superuser, else their own; by name. */
    public List<AccountGroup> grantableBy(Viewer viewer) {
        if (viewer.superuser()) {
            return list("order by name");
        }
        return ownOf(viewer);
    }

    /** Groups a viewer is in, by name. */
    public List<AccountGroup> ownOf(Viewer viewer) {
        return viewer.groupIds().isEmpty() ? List.of() : list("id in ?1 order by name", viewer.groupIds());
    }
}
