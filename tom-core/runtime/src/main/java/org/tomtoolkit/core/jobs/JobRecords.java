package org.tomtoolkit.core.jobs;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.tomtoolkit.core.permission.Viewer;

/** Jobs in the database; every change is a short transaction of its own. */
@ApplicationScoped
class JobRecords implements PanacheRepository<JobRecord> {

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    JobRecord change(long id, Consumer<JobRecord> change) {
        JobRecord job = findById(id);
        if (job != null) {
            change.accept(job);
        }
        return job;
    }

    List<JobRecord> visibleTo(Viewer viewer, int limit) {
        return viewer.superuser()
                ? find("order by id desc").page(0, limit).list()
                : find("ownerId = ?1 order by id desc", viewer.userId())
                        .page(0, limit)
                        .list();
    }
}
