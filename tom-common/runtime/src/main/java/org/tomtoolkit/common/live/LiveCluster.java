package org.tomtoolkit.common.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.NodeConfig;

/**
 * Takes messages to the other nodes: by LISTEN and NOTIFY on PostgreSQL, by a table that each node looks at where that is
 * configured, else not at all. Messages of a moment travel together, and of those that say the same only the last.
 */
@ApplicationScoped
class LiveCluster {

    private static final Logger LOG = Logger.getLogger(LiveCluster.class);
    private static final int MAX_WAITING = 20_000;
    private static final int MAX_BATCH = 200;

    /** PostgreSQL takes 8,000 bytes. */
    private static final int MAX_BYTES = 7500;

    private final LiveDelivery delivery;
    private final LiveConfig config;
    private final NodeConfig nodeConfig;
    private final DataSource dataSource;
    private final ObjectMapper json;
    private final String node = UUID.randomUUID().toString();
    private final BlockingQueue<LiveMessage> waiting = new LinkedBlockingQueue<>(MAX_WAITING);
    private final List<Thread> threads = new ArrayList<>();
    private LiveTransport transport;

    LiveCluster(
            LiveDelivery delivery, LiveConfig config, NodeConfig nodeConfig, DataSource dataSource, ObjectMapper json) {
        this.delivery = delivery;
        this.config = config;
        this.nodeConfig = nodeConfig;
        this.dataSource = dataSource;
        this.json = json;
    }

    /** A batch on the wire. */
    record Batch(String node, List<LiveMessage> messages) {}

    void start(@Observes StartupEvent event) {
        if (nodeConfig.role() == NodeConfig.Role.COMMAND) {
            return;
        }
        String kind = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.datasource.db-kind", String.class)
                .orElse("");
        if (kind.equals("postgresql") || kind.equals("pgsql") || kind.equals("pg")) {
            transport = new PostgresTransport(dataSource);
        } else if (config.pollInterval().isPresent()) {
            transport = new TableTransport(dataSource, config.pollInterval().get());
        } else {
            return;
        }
        begin("tom-live-send", this::send);
        if (nodeConfig.role().servesPages()) {
            begin("tom-live-listen", () -> transport.listen(this::received, delivery::resync));
        }
    }

    private void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    void stop(@Observes ShutdownEvent event) {
        if (transport != null) {
            transport.close();
            threads.forEach(Thread::interrupt);
        }
    }

    /** Never waits: what does not fit is dropped. */
    void offer(LiveMessage message) {
        if (transport != null && !waiting.offer(message)) {
            LOG.debugf("Too much news for the other nodes; %s is dropped", message.topic());
        }
    }

    private void send() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Map<String, LiveMessage> newest = new LinkedHashMap<>();
                add(newest, waiting.take());
                TimeUnit.MILLISECONDS.sleep(20);
                List<LiveMessage> more = new ArrayList<>();
                waiting.drainTo(more, MAX_BATCH);
                more.forEach(message -> add(newest, message));
                for (String payload : payloads(List.copyOf(newest.values()))) {
                    transport.send(payload);
                }
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                LOG.infof("Other nodes could not be told: %s", e.getMessage());
            }
        }
    }

    /** Progress of a job replaces the progress before; each notification counts. */
    private static void add(Map<String, LiveMessage> newest, LiveMessage message) {
        String key = message.topic() + " " + message.event() + " "
                + message.data().path("id").asText();
        newest.remove(key);
        newest.put(key, message);
    }

    private List<String> payloads(List<LiveMessage> messages) throws JsonProcessingException {
        String text = json.writeValueAsString(new Batch(node, messages));
        if (text.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES) {
            return List.of(text);
        }
        if (messages.size() == 1) {
            LOG.warnf(
                    "News about %s is too large for the other nodes",
                    messages.get(0).topic());
            return List.of();
        }
        int half = messages.size() / 2;
        List<String> all = new ArrayList<>(payloads(messages.subList(0, half)));
        all.addAll(payloads(messages.subList(half, messages.size())));
        return all;
    }

    private void received(String payload) {
        try {
            Batch batch = json.readValue(payload, Batch.class);
            if (!node.equals(batch.node())) {
                batch.messages().forEach(delivery::offer);
            }
        } catch (JsonProcessingException e) {
            LOG.debugf("A message of another version of the toolkit is left out: %s", e.getOriginalMessage());
        }
    }
}
