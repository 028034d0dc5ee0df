package org.tomtoolkit.targets.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tomtoolkit.targets.table.FileFormat;

/**
 * A file of targets that somebody sent: where it is, what its columns are for, how far it has been read.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_target_import")
public class TargetImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "file_key", nullable = false)
    private String fileKey;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_format", nullable = false)
    private FileFormat format;

    @Column(name = "file_bytes", nullable = false)
    private long fileBytes;

    @Column(name = "total_rows", nullable = false)
    private long totalRows;

    @Column(name = "first_row", nullable = false)
    private long firstRow;

    @Column(name = "done_rows", nullable = false)
    private long doneRows;

    @Column(name = "created_rows", nullable = false)
    private long createdRows;

    @Column(name = "updated_rows", nullable = false)
    private long updatedRows;

    @Column(name = "refused_rows", nullable = false)
    private long refusedRows;

    @Column(name = "plan_json", length = 1_000_000, nullable = false)
    private String planJson;

    @Column(name = "options_json", nullable = false)
    private String optionsJson;

    @Column(name = "job_id")
    private Long jobId;

    @Column(name = "list_id")
    private Long listId;

    @Column(name = "created", nullable = false)
    private Instant created;

    protected TargetImport() {}

    TargetImport(Long ownerId, String fileKey, String fileName, FileFormat format, long fileBytes, Instant now) {
        this.ownerId = ownerId;
        this.fileKey = fileKey;
        this.fileName = fileName;
        this.format = format;
        this.fileBytes = fileBytes;
        this.created = now;
    }

    void plan(String plan, String options) {
        planJson = plan;
        optionsJson = options;
    }

    void totalRows(long rows) {
        totalRows = rows;
    }

    /** A job begins: with the first row, or with those that an earlier one left. */
    void begin(long job, boolean fromTheBeginning) {
        jobId = job;
        if (fromTheBeginning) {
            doneRows = 0;
            createdRows = 0;
            updatedRows = 0;
            refusedRows = 0;
            listId = null;
        }
        firstRow = doneRows;
    }

    void read(long rows, long created, long updated, long refused) {
        doneRows += rows;
        createdRows += created;
        updatedRows += updated;
        refusedRows += refused;
    }

    void list(Long list) {
        listId = list;
    }

    public Long getId() {
        return id;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    /** Whether a job was asked for. */
    public boolean isStarted() {
        return jobId != null;
    }

    /** Whether it is this job that reads the file now; one that was asked for before it stops. */
    boolean isReadBy(long job) {
        return jobId != null && jobId == job;
    }

    /** Whether all rows have been read. */
    public boolean isDone() {
        return jobId != null && doneRows >= totalRows;
    }

    public String getFileKey() {
        return fileKey;
    }

    public String getFileName() {
        return fileName;
    }

    public FileFormat getFormat() {
        return format;
    }

    public long getFileBytes() {
        return fileBytes;
    }

    public long getTotalRows() {
        return totalRows;
    }

    public long getFirstRow() {
        return firstRow;
    }

    public long getDoneRows() {
        return doneRows;
    }

    public long getCreatedRows() {
        return createdRows;
    }

    public long getUpdatedRows() {
        return updatedRows;
    }

    public long getRefusedRows() {
        return refusedRows;
    }

    public String getPlanJson() {
        return planJson;
    }

    public String getOptionsJson() {
        return optionsJson;
    }

    public Long getJobId() {
        return jobId;
    }

    public Long getListId() {
        return listId;
    }

    public Instant getCreated() {
        return created;
    }
}
