package org.tomtoolkit.common.live;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.core.plugin.Plugins;

/** Who may follow which topic. */
@ApplicationScoped
class LiveTopics {

    private static final Pattern TOPIC = Pattern.compile("([a-z][a-z0-9-]{0,40}):(\\d{1,18})");

    private final Plugins<LiveTopic> kinds;

    LiveTopics(@All List<LiveTopic> kinds) {
        this.kinds = new Plugins<>("live topic", kinds);
    }

    /** One's own topic, and objects one may see; a check that fails allows nothing. */
    boolean mayFollow(String topic, Viewer viewer) {
        if (topic.equals(LiveMessage.USER + viewer.userId())) {
            return true;
        }
        Matcher parts = TOPIC.matcher(topic);
        return parts.matches()
                && kinds.find(parts.group(1))
                        .flatMap(kind -> Guard.call(
                                "The live topic " + kind.id(),
                                () -> kind.maySee(Long.parseLong(parts.group(2)), viewer)))
                        .orElse(false);
    }
}
