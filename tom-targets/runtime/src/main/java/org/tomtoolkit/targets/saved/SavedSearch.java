package org.tomtoolkit.targets.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A filter of the list of targets that somebody gave a name. */
@Entity
@Table(name = "tom_target_search")
public class SavedSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(nullable = false, length = 100)
    private String name;

    @Column(name = "filter", length = 2000)
    private String filter;

    @Column(nullable = false)
    private Instant created;

    protected SavedSearch() {}

    SavedSearch(Long accountId, String name, Instant created) {
        this.accountId = accountId;
        this.name = name;
        this.created = created;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** Query string of the list, without the question mark. */
    public String getFilter() {
        return filter == null ? "" : filter;
    }

    void setName(String text) {
        name = text;
    }

    void setFilter(String query) {
        filter = query;
    }
}
