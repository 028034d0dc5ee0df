package org.tomtoolkit.common.notify;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.core.plugin.Plugins;

/** The channels there are. */
@ApplicationScoped
class Notifiers {

    private final Plugins<Notifier> channels;

    Notifiers(@All List<Notifier> channels) {
        this.channels = new Plugins<>("notifier", channels);
    }

    List<Notifier> all() {
        return channels.all();
    }

    Optional<Notifier> find(String id) {
        return channels.find(id);
    }
}
