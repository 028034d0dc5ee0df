package org.tomtoolkit.dataproducts.processing;

import java.io.IOException;
import java.util.List;
import org.tomtoolkit.core.Counted;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Deletes files whose products went with their target. */
@PluginId(DeleteUnusedFiles.KIND)
public class DeleteUnusedFiles implements Job<DeleteUnusedFiles.Parameters> {

    public static final String KIND = "delete-unused-files";

    /** Keys of files that may no longer belong to anything. */
    public record Parameters(List<String> fileKeys) {}

    private final ProductFiles files;

    public DeleteUnusedFiles(ProductFiles files) {
        this.files = files;
    }

    @Override
    public String label() {
        return "Delete unused files";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public String run(Parameters parameters, JobContext context) throws IOException {
        int deleted = 0;
        for (String key : parameters.fileKeys()) {
            if (files.deleteIfUnused(key)) {
                deleted++;
            }
        }
        return Counted.of(deleted, "file") + " deleted.";
    }
}
