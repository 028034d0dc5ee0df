package org.tomtoolkit.dataproducts.testing;

import org.tomtoolkit.dataproducts.fits.FitsSpectrumProcessor;
import org.tomtoolkit.dataproducts.spi.DataProcessor;

class FitsSpectrumContractTest extends DataProcessorContractTest {

    @Override
    protected DataProcessor processor() {
        return new FitsSpectrumProcessor();
    }

    @Override
    protected SampleFile goodFile() {
        return SampleFile.resource(FitsSpectrumContractTest.class, "/table.fits");
    }
}
