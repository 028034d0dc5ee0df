package org.example.custom.facility;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The Aurora telescope. */
@ConfigMapping(prefix = "tom.facilities.aurora")
public interface AuroraConfig {

    /** Address of its service, without a slash at the end. */
    String baseUrl();

    /** Key of this TOM, from the observatory. */
    Optional<String> apiKey();
}
