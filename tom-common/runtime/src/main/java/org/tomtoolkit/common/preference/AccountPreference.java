package org.tomtoolkit.common.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One choice of one user. */
@Entity
@Table(name = "tom_preference")
public class AccountPreference {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(name = "pref_key", nullable = false, length = 100)
    private String key;

    @Column(name = "pref_value", nullable = false, length = 2000)
    private String value;

    protected AccountPreference() {}

    AccountPreference(Long accountId, String key, String value) {
        this.accountId = accountId;
        this.key = key;
        this.value = value;
    }

    String getValue() {
        return value;
    }

    void setValue(String value) {
        this.value = value;
    }
}
