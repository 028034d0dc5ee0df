package org.tomtoolkit.dataproducts.testing;

import org.tomtoolkit.dataproducts.spi.DataProcessor;
import org.tomtoolkit.dataproducts.table.PhotometryTableProcessor;

class PhotometryTableContractTest extends DataProcessorContractTest {

    @Override
    protected DataProcessor processor() {
        return new PhotometryTableProcessor();
    }

    @Override
    protected SampleFile goodFile() {
        return SampleFile.text(
                "light.csv",
                "time,filter,magnitude,error,limit,source\n60310.25,g,18.42,0.03,,night\n60310.30,r,,,20.1,night\n");
    }

    @Override
    protected BadRow fileWithBadRow() {
        return new BadRow(
                SampleFile.text("light.txt", "time filter magnitude error\n60310 g 18 1\nnever g 18 1\n60311 g 19 1\n"),
                3,
                2);
    }
}
