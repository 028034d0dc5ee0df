package org.tomtoolkit.core.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One encrypted value; public for Hibernate only. Not called "owner" what its account is: it goes with the account and never keeps it. */
@Entity
@Table(name = "tom_secret")
public class StoredSecret {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(nullable = false, length = 100)
    private String service;

    @Column(name = "field_name", nullable = false, length = 100)
    private String field;

    @Column(name = "key_id", nullable = false, length = 20)
    private String keyId;

    @Column(name = "sealed_text", nullable = false, length = 100_000)
    private String sealedText;

    @Column(nullable = false)
    private Instant stored;

    private Instant verified;

    protected StoredSecret() {}

    StoredSecret(Sealer.Place place, Instant stored) {
        this.accountId = place.accountId();
        this.service = place.service();
        this.field = place.field();
        this.stored = stored;
    }

    Long id() {
        return id;
    }

    Sealer.Place place() {
        return new Sealer.Place(accountId, service, field);
    }

    Sealer.Sealed box() {
        return new Sealer.Sealed(keyId, sealedText);
    }

    void seal(Sealer.Sealed box) {
        keyId = box.keyId();
        sealedText = box.text();
    }

    void stored(Instant now) {
        stored = now;
    }

    void verified(Instant now) {
        verified = now;
    }
}
