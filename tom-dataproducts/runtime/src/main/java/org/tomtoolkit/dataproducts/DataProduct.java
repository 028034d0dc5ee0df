package org.tomtoolkit.dataproducts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tomtoolkit.core.files.StoredFile;

/**
 * A file that belongs to a target. Change it only through {@link DataProducts}.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_data_product")
public class DataProduct {

    static final int MAX_MESSAGE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "target_id", nullable = false)
    private Long targetId;

    @Column(name = "observation_id")
    private Long observationId;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "access_list_id")
    private Long accessListId;

    @Column(name = "product_type", nullable = false, length = 50)
    private String type;

    @Column(name = "file_key", nullable = false, length = 400)
    private String fileKey;

    @Column(nullable = false, length = 255)
    private String name;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Column(name = "byte_size", nullable = false)
    private long bytes;

    @Column(name = "product_id", length = 255)
    private String productId;

    @Column(length = 100_000)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DataProductState state = DataProductState.UPLOADED;

    @Column(length = MAX_MESSAGE)
    private String message;

    @Column(nullable = false)
    private Instant created;

    @Column(nullable = false)
    private Instant modified;

    protected DataProduct() {}

    DataProduct(NewDataProduct file, String name, StoredFile stored, Long ownerId) {
        this.targetId = file.targetId();
        this.observationId = file.observationId();
        this.ownerId = ownerId;
        this.type = file.type();
        this.fileKey = stored.key();
        this.name = name;
        this.sha256 = stored.sha256();
        this.bytes = stored.bytes();
        this.productId = file.productId();
        this.note = file.note();
        this.created = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        this.modified = created;
    }

    public Long id() {
        return id;
    }

    public long targetId() {
        return targetId;
    }

    /** Observation it belongs to, or null. */
    public Long observationId() {
        return observationId;
    }

    /** Who uploaded it, null for the system. */
    public Long ownerId() {
        return ownerId;
    }

    /** Grants of its own, which count where files carry some; null for none. */
    public Long accessListId() {
        return accessListId;
    }

    void grant(Long newAccessListId) {
        accessListId = newAccessListId;
    }

    /** Code of its type, see {@link DataProductTypes}. */
    public String type() {
        return type;
    }

    /** Key in the file store. */
    public String fileKey() {
        return fileKey;
    }

    /** Name of the file, safe as a name on any system. */
    public String name() {
        return name;
    }

    /** Hash of the content, 64 hex digits. */
    public String sha256() {
        return sha256;
    }

    public long bytes() {
        return bytes;
    }

    /** Id at the origin (an archive), or null. */
    public String productId() {
        return productId;
    }

    void note(String text) {
        note = text;
    }

    public String note() {
        return note == null ? "" : note;
    }

    public DataProductState state() {
        return state;
    }

    /** What was found, or why it failed. */
    public String message() {
        return message == null ? "" : message;
    }

    public Instant created() {
        return created;
    }

    public Instant modified() {
        return modified;
    }

    void become(DataProductState newState, String text) {
        state = newState;
        message = text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE);
        modified = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
