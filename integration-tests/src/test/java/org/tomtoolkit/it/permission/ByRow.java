package org.tomtoolkit.it.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.PermissionConfig;

/** Rules as on a site where rows carry grants. */
@ApplicationScoped
class ByRow {

    private final EntityManager entities;

    ByRow(EntityManager entities) {
        this.entities = entities;
    }

    AccessRules rules() {
        PermissionConfig config = () -> PermissionConfig.Mode.ROW;
        return AccessRules.uncached(entities, config);
    }
}
