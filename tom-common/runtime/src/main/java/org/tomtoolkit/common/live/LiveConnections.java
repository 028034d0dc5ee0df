package org.tomtoolkit.common.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tomtoolkit.common.session.Login;

/** The open pages of this node, by connection and by topic. */
@ApplicationScoped
class LiveConnections {

    private final Map<String, LiveConnection> byId = new ConcurrentHashMap<>();
    private final Map<String, Set<LiveConnection>> byTopic = new ConcurrentHashMap<>();
    private final LiveConfig config;

    LiveConnections(LiveConfig config) {
        this.config = config;
    }

    /** Whether the account may open one more page on this node. */
    boolean hasRoomFor(Login login) {
        return following(LiveMessage.USER + login.accountId()).size() < config.connectionsPerAccount();
    }

    void add(LiveConnection connection) {
        byId.put(connection.id(), connection);
        follow(connection, LiveMessage.USER + connection.login().accountId());
    }

    void follow(LiveConnection connection, String topic) {
        connection.topics().add(topic);
        byTopic.compute(topic, (key, followers) -> {
            Set<LiveConnection> all = followers == null ? ConcurrentHashMap.newKeySet(1) : followers;
            all.add(connection);
            return all;
        });
    }

    void unfollow(LiveConnection connection, String topic) {
        connection.topics().remove(topic);
        byTopic.computeIfPresent(topic, (key, followers) -> {
            followers.remove(connection);
            return followers.isEmpty() ? null : followers;
        });
    }

    void remove(LiveConnection connection) {
        byId.remove(connection.id());
        List.copyOf(connection.topics()).forEach(topic -> unfollow(connection, topic));
    }

    LiveConnection find(String id) {
        return byId.get(id);
    }

    Collection<LiveConnection> all() {
        return byId.values();
    }

    Collection<LiveConnection> following(String topic) {
        return byTopic.getOrDefault(topic, Set.of());
    }
}
