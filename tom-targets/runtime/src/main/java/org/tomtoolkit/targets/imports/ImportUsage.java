package org.tomtoolkit.targets.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.tomtoolkit.core.files.FileUsage;

/** Files of imports count for the space of who sent them. */
@ApplicationScoped
class ImportUsage implements FileUsage {

    private final EntityManager entities;

    ImportUsage(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long bytesOf(long accountId) {
        Long bytes = entities.createQuery(
                        "select sum(i.fileBytes) from TargetImport i where i.ownerId = ?1", Long.class)
                .setParameter(1, accountId)
                .getSingleResult();
        return bytes == null ? 0 : bytes;
    }
}
