package org.tomtoolkit.observations.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a facility fetched last. */
@Entity
@Table(name = "tom_facility_catalogue")
public class KeptCatalogue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 50)
    private String facility;

    @Column(nullable = false, length = 50)
    private String name;

    @Column(name = "content", length = 10_000_000)
    private String content;

    @Column(nullable = false)
    private Instant fetched;

    protected KeptCatalogue() {}

    KeptCatalogue(String facility, String name) {
        this.facility = facility;
        this.name = name;
    }

    void put(String text, Instant now) {
        content = text;
        fetched = now;
    }

    String content() {
        return content;
    }

    Instant fetched() {
        return fetched;
    }
}
