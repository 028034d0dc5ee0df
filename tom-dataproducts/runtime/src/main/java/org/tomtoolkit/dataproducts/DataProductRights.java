package org.tomtoolkit.dataproducts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.common.grants.GrantEditor;
import org.tomtoolkit.common.grants.GrantEditor.Editing;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;

/**
 * Who may do what to a single file: what the target says, and what the file itself grants where the site keeps grants of
 * rows.
 *
 * @since 1.0
 */
@ApplicationScoped
public class DataProductRights {

    private final EntityManager entities;
    private final DataProductSearch search;
    private final TargetAccess targets;
    private final AccessRules rules;
    private final AccessLists lists;
    private final GrantEditor editor;

    DataProductRights(
            EntityManager entities,
            DataProductSearch search,
            TargetAccess targets,
            AccessRules rules,
            AccessLists lists,
            GrantEditor editor) {
        this.entities = entities;
        this.search = search;
        this.targets = targets;
        this.rules = rules;
        this.lists = lists;
        this.editor = editor;
    }

    /** Whether files of this site carry grants of their own. */
    public boolean isByRow() {
        return rules.isByRow();
    }

    /**
     * The grants a new file begins with: those of its target, or of the groups that were chosen where the site keeps grants
     * of rows.
     *
     * @throws org.tomtoolkit.core.ValidationException for a group that is not the viewer's to grant to
     */
    Long startingGrants(NewDataProduct file, Target target, Viewer viewer) {
        if (!isByRow() || file.groups().isEmpty()) {
            return target.getAccessListId();
        }
        return lists.idOf(editor.toView(file.groups(), viewer));
    }

    Target targetToChange(long targetId, Viewer viewer) {
        return targets.get(targetId, viewer, Action.CHANGE);
    }

    /** Lets pass who may change or delete a file they may view: its owner, and who may change the target. */
    void require(DataProduct product, Action action, Viewer viewer) {
        if (owns(product, viewer)) {
            return;
        }
        targets.get(product.targetId(), viewer, Action.CHANGE);
        if (!rules.isRowAllowed(viewer, action, product.ownerId(), product.accessListId())) {
            throw TomException.forbidden("You may see this file, but not change it.");
        }
    }

    private static boolean owns(DataProduct product, Viewer viewer) {
        return viewer.isLoggedIn() && viewer.userId().equals(product.ownerId());
    }

    /**
     * What somebody needs to know to edit the grants of a file.
     *
     * @throws TomException 404 when they may not see it, or the site keeps no grants of rows; 403 when they may not change it
     */
    public Editing editing(long id, Viewer viewer) {
        DataProduct product = search.find(id, viewer)
                .filter(found -> isByRow())
                .orElseThrow(() -> TomException.notFound("data product"));
        require(product, Action.CHANGE, viewer);
        boolean owner = viewer.superuser() || owns(product, viewer);
        boolean deletes = owner || rules.isRowAllowed(viewer, Action.DELETE, product.ownerId(), product.accessListId());
        Set<Action> own = deletes ? EnumSet.allOf(Action.class) : EnumSet.of(Action.VIEW, Action.CHANGE);
        return new Editing(lists.grants(product.accessListId()), viewer, own, owner);
    }

    /** Gives a file exactly these grants; they hold for what was read from it too. */
    @Transactional
    public void change(long id, List<Grant> grants, Viewer viewer) {
        editor.check(editing(id, viewer), grants);
        entities.createQuery("update DataProduct p set p.accessListId = ?1 where p.id = ?2")
                .setParameter(1, lists.idOf(grants))
                .setParameter(2, id)
                .executeUpdate();
    }
}
