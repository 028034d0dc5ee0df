package org.tomtoolkit.dataproducts.testing;

import org.tomtoolkit.dataproducts.spi.DataProcessor;
import org.tomtoolkit.dataproducts.table.SpectrumTextProcessor;

class SpectrumTextContractTest extends DataProcessorContractTest {

    @Override
    protected DataProcessor processor() {
        return new SpectrumTextProcessor();
    }

    @Override
    protected SampleFile goodFile() {
        return SampleFile.text(
                "spectrum.txt",
                "# DATE-OBS: 2019-09-05T12:00:00\n# FACILITY: LCO\nwavelength flux\n4000 1.1e-15\n4001 1.2e-15\n");
    }

    @Override
    protected BadRow fileWithBadRow() {
        return new BadRow(SampleFile.text("s.csv", "wavelength,flux\n4000,1\nred,2\n4002,3\n"), 3, 1);
    }
}
