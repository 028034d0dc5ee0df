package org.tomtoolkit.targets.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The other TOMs of the configuration. */
@ApplicationScoped
class OtherToms {

    private final SharingConfig config;

    OtherToms(SharingConfig config) {
        this.config = config;
    }

    /** Ids in the order of labels. */
    List<String> ids() {
        List<String> ids = new ArrayList<>(config.toms().keySet());
        ids.sort(Comparator.comparing(this::label, String.CASE_INSENSITIVE_ORDER));
        return ids;
    }

    Optional<SharingConfig.OtherTom> find(String id) {
        return Optional.ofNullable(config.toms().get(id));
    }

    SharingPlace place(String id) {
        SharingConfig.OtherTom tom = config.toms().get(id);
        String audience =
                tom.audience().orElse("Its people, as that site decides; this site cannot take back what was sent.");
        return SharingPlace.of(id, label(id), audience);
    }

    String label(String id) {
        SharingConfig.OtherTom tom = config.toms().get(id);
        return tom.label().orElseGet(() -> {
            String host = URI.create(tom.baseUrl()).getHost();
            return host == null ? id : host;
        });
    }

    /** Address of a resource of its API, e.g. of {@code targets/}. */
    String api(String id, String rest) {
        return config.toms().get(id).baseUrl().replaceAll("/+$", "") + "/api/" + rest;
    }
}
