package org.tomtoolkit.alerts.memory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing a broker remembers. */
@Entity(name = "BrokerMemoryRow")
@Table(name = "tom_broker_memory")
public class MemoryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 50)
    private String broker;

    @Column(name = "memory_key", nullable = false, length = 100)
    private String key;

    @Column(nullable = false, length = 1_000_000)
    private String content;

    @Column(nullable = false)
    private Instant learned;

    protected MemoryRow() {}

    MemoryRow(String broker, String key) {
        this.broker = broker;
        this.key = key;
    }

    String content() {
        return content;
    }

    Instant learned() {
        return learned;
    }

    void learn(String text, Instant now) {
        content = text;
        learned = now;
    }
}
