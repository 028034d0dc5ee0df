package org.tomtoolkit.dataproducts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.processing.DeleteUnusedFiles;
import org.tomtoolkit.targets.TargetDeleted;

/** The rows of a deleted target go by foreign key; its files go by a job once that is certain. */
@ApplicationScoped
class TargetFiles {

    private static final int FILES_PER_JOB = 200;

    private final DataProductRecords records;
    private final Jobs jobs;

    TargetFiles(DataProductRecords records, Jobs jobs) {
        this.records = records;
        this.jobs = jobs;
    }

    void release(@Observes TargetDeleted event) {
        List<String> keys = records.filesOf(event.targetId());
        for (int from = 0; from < keys.size(); from += FILES_PER_JOB) {
            List<String> some = keys.subList(from, Math.min(keys.size(), from + FILES_PER_JOB));
            jobs.enqueue(DeleteUnusedFiles.KIND, new DeleteUnusedFiles.Parameters(List.copyOf(some)), Viewer.system());
        }
    }
}
