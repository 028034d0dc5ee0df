package org.tomtoolkit.core.files;

import java.util.List;
import org.tomtoolkit.core.command.ConfigurationCheck;
import org.tomtoolkit.core.plugin.PluginId;

/** Whether the bucket is configured when files go there. */
@PluginId("bucket")
class BucketCheck implements ConfigurationCheck {

    private final FilesConfig config;

    BucketCheck(FilesConfig config) {
        this.config = config;
    }

    @Override
    public String label() {
        return "Bucket for files";
    }

    @Override
    public List<Finding> findings() {
        if (!config.store().equals("s3")) {
            return List.of();
        }
        if (config.s3().bucket().filter(name -> !name.isBlank()).isEmpty()) {
            return List.of(Finding.problem("Files go to a bucket, but none is named.", "Set tom.files.s3.bucket."));
        }
        return config.s3().accessKey().isPresent() == config.s3().secretKey().isPresent()
                ? List.of()
                : List.of(Finding.problem(
                        "Only one half of the access key of the bucket is set.",
                        "Set tom.files.s3.access-key and tom.files.s3.secret-key, or neither."));
    }
}
