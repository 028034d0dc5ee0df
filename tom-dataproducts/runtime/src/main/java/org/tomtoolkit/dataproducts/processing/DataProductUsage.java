package org.tomtoolkit.dataproducts.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.tomtoolkit.core.files.FileUsage;

/** The files of data products count for the one who uploaded them. */
@ApplicationScoped
class DataProductUsage implements FileUsage {

    private final EntityManager entities;

    DataProductUsage(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long bytesOf(long accountId) {
        return entities.createQuery(
                        "select coalesce(sum(p.bytes), 0) from DataProduct p where p.ownerId = ?1", Long.class)
                .setParameter(1, accountId)
                .getSingleResult();
    }
}
