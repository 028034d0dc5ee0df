package org.tomtoolkit.common.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.tomtoolkit.core.jobs.AfterCommit;

/**
 * Tells open pages, on all nodes, that something changed. Messages may be lost (a page reloads, a node restarts): they say
 * that there is news, the database holds it.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Live {

    private final AfterCommit afterCommit;
    private final LiveDelivery delivery;
    private final LiveCluster cluster;
    private final ObjectMapper json;

    Live(AfterCommit afterCommit, LiveDelivery delivery, LiveCluster cluster, ObjectMapper json) {
        this.afterCommit = afterCommit;
        this.delivery = delivery;
        this.cluster = cluster;
        this.json = json;
    }

    /**
     * Tells all pages of an account, after the commit of the caller's transaction.
     *
     * @param event name that the page's script knows, e.g. {@code notification}
     * @param data becomes JSON, at most 4 kB
     */
    public void tellUser(long accountId, String event, Object data) {
        publish(LiveMessage.USER + accountId, event, data);
    }

    /**
     * Tells the pages that follow an object, after the commit of the caller's transaction; those who may not see it (any more) hear
     * nothing.
     *
     * @param topic id of a {@link LiveTopic}
     */
    public void tellFollowers(String topic, long objectId, String event, Object data) {
        publish(topic + ":" + objectId, event, data);
    }

    /** Closes the connections of an account whose logins are over, after the commit. */
    public void checkLogins(long accountId) {
        publish(LiveMessage.USER + accountId, LiveMessage.CHECK, Map.of());
    }

    private void publish(String topic, String event, Object data) {
        LiveMessage message = new LiveMessage(topic, event, json.valueToTree(data));
        afterCommit.run(() -> {
            delivery.offer(message);
            cluster.offer(message);
        });
    }
}
