package org.tomtoolkit.dataproducts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** Which files are accepted and when they are read. */
@ConfigMapping(prefix = "tom.dataproducts")
public interface DataproductsConfig {

    /**
     * Product types beside the built-in ones, label by code, e.g. {@code tom.dataproducts.types.polarimetry=Polarimetry};
     * a built-in code gets another label.
     */
    Map<String, String> types();

    /** Files of up to this many bytes are read while the person waits, larger ones by a job. */
    @WithDefault("5000000")
    long readAtOnceBytes();
}
