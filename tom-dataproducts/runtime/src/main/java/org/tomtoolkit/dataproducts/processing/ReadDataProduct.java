package org.tomtoolkit.dataproducts.processing;

import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.plugin.PluginId;

/** Reads a file that is too large to let a person wait for it. */
@PluginId(ReadDataProduct.KIND)
public class ReadDataProduct implements Job<ReadDataProduct.Parameters> {

    public static final String KIND = "read-data-product";

    /** Which one. */
    public record Parameters(long dataProductId) {}

    private final ProductReading reading;

    public ReadDataProduct(ProductReading reading) {
        this.reading = reading;
    }

    @Override
    public String label() {
        return "Read a data product";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public String run(Parameters parameters, JobContext context) {
        return reading.read(parameters.dataProductId());
    }
}
