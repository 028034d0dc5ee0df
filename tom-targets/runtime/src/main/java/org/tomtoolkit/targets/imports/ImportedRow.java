package org.tomtoolkit.targets.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/**
 * A row of an import that was refused, or saved without a part.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_target_import_row")
public class ImportedRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "import_id", nullable = false)
    private Long importId;

    @Column(name = "line_number", nullable = false)
    private long line;

    @Column(name = "target_name", length = 200)
    private String name;

    @Column(nullable = false)
    private boolean refused;

    @Column(name = "field_names", length = 500)
    private String fields;

    @Column(length = 1000)
    private String message;

    protected ImportedRow() {}

    /** Attributes in the order of {@code values} for writing many. */
    static final List<String> ATTRIBUTES = List.of("importId", "line", "name", "refused", "fields", "message");

    public Long getId() {
        return id;
    }

    public long getLine() {
        return line;
    }

    public String getName() {
        return name == null ? "" : name;
    }

    public boolean isRefused() {
        return refused;
    }

    /** Names of the fields that are wrong, with commas. */
    public String getFields() {
        return fields == null ? "" : fields;
    }

    public String getMessage() {
        return message == null ? "" : message;
    }
}
