package org.tomtoolkit.targets.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.files.SafeNames;
import org.tomtoolkit.core.files.StoredFile;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.exchange.ImportOptions;
import org.tomtoolkit.targets.exchange.ImportPlan;
import org.tomtoolkit.targets.exchange.TableImport;
import org.tomtoolkit.targets.table.FileFormat;
import org.tomtoolkit.targets.table.SourceTable;

/**
 * The files of targets that people sent, each seen by who sent it.
 *
 * @since 1.0
 */
@ApplicationScoped
public class TargetImports {

    private static final int RECENT = 10;
    private static final int MAX_NAME = 200;

    private final EntityManager entities;
    private final ImportedFiles files;
    private final TableImport tables;
    private final Jobs jobs;
    private final ObjectMapper json;

    TargetImports(EntityManager entities, ImportedFiles files, TableImport tables, Jobs jobs, ObjectMapper json) {
        this.entities = entities;
        this.files = files;
        this.tables = tables;
        this.jobs = jobs;
        this.json = json;
    }

    /**
     * Keeps a file, recognises its format by its content and guesses what its columns are for.
     *
     * @param content read to its end, not closed
     * @throws org.tomtoolkit.targets.table.UnreadableTableException when it is no table
     */
    public TargetImport send(String name, InputStream content, Viewer viewer) throws IOException {
        String safe = SafeNames.fileName(name);
        StoredFile stored = files.keep(safe, content, viewer);
        try (ImportedFiles.Copy copy = files.copy(stored.key())) {
            FileFormat format = copy.format();
            TargetImport sent = new TargetImport(
                    viewer.userId(),
                    stored.key(),
                    safe.substring(0, Math.min(MAX_NAME, safe.length())),
                    format,
                    stored.bytes(),
                    Instant.now().truncatedTo(ChronoUnit.MILLIS));
            try (SourceTable table = copy.open(format)) {
                ImportedFiles.Head head = ImportedFiles.head(table, 0, true);
                ImportPlan plan = tables.guess(head.columns());
                sent.totalRows(head.count());
                sent.plan(write(plan), write(ImportOptions.creating(type(plan))));
            }
            QuarkusTransaction.requiringNew().run(() -> entities.persist(sent));
            return sent;
        } catch (IOException | RuntimeException e) {
            files.delete(stored.key());
            throw e;
        }
    }

    private static TargetType type(ImportPlan plan) {
        boolean moves = !plan.has("ra") && (plan.has("scheme") || plan.has("eccentricity") || plan.has("inclination"));
        return moves ? TargetType.NON_SIDEREAL : TargetType.SIDEREAL;
    }

    /**
     * @throws TomException 404 when it is not there or somebody else's
     */
    public TargetImport get(long id, Viewer viewer) {
        return find(id).filter(sent -> viewer.superuser()
                        || viewer.isLoggedIn() && viewer.userId().equals(sent.getOwnerId()))
                .orElseThrow(() -> TomException.notFound("import"));
    }

    Optional<TargetImport> find(long id) {
        return entities
                .createQuery("from TargetImport i where i.id = ?1", TargetImport.class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .findFirst()
                .map(sent -> {
                    entities.detach(sent);
                    return sent;
                });
    }

    /** The latest of a person. */
    public List<TargetImport> recent(Viewer viewer) {
        return entities.createQuery("from TargetImport i where i.ownerId = ?1 order by i.id desc", TargetImport.class)
                .setParameter(1, viewer.userId())
                .setMaxResults(RECENT)
                .getResultList();
    }

    ImportPlan plan(TargetImport sent) {
        return read(sent.getPlanJson(), ImportPlan.class);
    }

    ImportOptions options(TargetImport sent) {
        return read(sent.getOptionsJson(), ImportOptions.class);
    }

    /**
     * Begins to read the file: a job does it.
     *
     * @throws TomException 409 while it is being read
     */
    public long start(long id, ImportPlan plan, ImportOptions options, Viewer viewer) {
        return begin(id, viewer, true, sent -> sent.plan(write(plan), write(options)));
    }

    /** Goes on where a job that was cancelled or failed has ended. */
    public long goOn(long id, Viewer viewer) {
        return begin(id, viewer, false, sent -> {});
    }

    private long begin(long id, Viewer viewer, boolean anew, Consumer<TargetImport> change) {
        TargetImport present = get(id, viewer);
        if (isBeingRead(present)) {
            throw beingRead();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            claim(present);
            TargetImport sent = entities.find(TargetImport.class, id);
            change.accept(sent);
            if (anew) {
                entities.createQuery("delete from ImportedRow r where r.importId = ?1")
                        .setParameter(1, id)
                        .executeUpdate();
            }
            long job = jobs.enqueue(TargetImportJob.KIND, new TargetImportJob.Parameters(id), viewer);
            sent.begin(job, anew);
            return job;
        });
    }

    private static TomException beingRead() {
        return TomException.conflict("This file is being read.", "Wait until it is done, or cancel the job.");
    }

    /** Of two who press the button at the same moment only one gets past this. */
    private void claim(TargetImport present) {
        int claimed = entities.createQuery(
                        "update TargetImport i set i.jobId = null where i.id = :id and coalesce(i.jobId, 0) = :job")
                .setParameter("id", present.getId())
                .setParameter("job", Objects.requireNonNullElse(present.getJobId(), 0L))
                .executeUpdate();
        if (claimed == 0) {
            throw beingRead();
        }
    }

    /** Whether its job waits or runs. */
    boolean isBeingRead(TargetImport sent) {
        try {
            return sent.isStarted()
                    && !jobs.get(sent.getJobId(), Viewer.system()).state().isFinal();
        } catch (TomException e) {
            return false;
        }
    }

    /** Rows with something to say about, in the order of the file. */
    List<ImportedRow> rows(long id, boolean refused, int most) {
        return entities.createQuery(
                        "from ImportedRow r where r.importId = ?1 and r.refused = ?2 order by r.id", ImportedRow.class)
                .setParameter(1, id)
                .setParameter(2, refused)
                .setMaxResults(most)
                .getResultList();
    }

    /** Rows that follow an id, for walks. */
    List<ImportedRow> refusedAfter(long id, long rowId, int most) {
        return entities.createQuery(
                        "from ImportedRow r where r.importId = ?1 and r.refused = true and r.id > ?2 order by r.id",
                        ImportedRow.class)
                .setParameter(1, id)
                .setParameter(2, rowId)
                .setMaxResults(most)
                .getResultList();
    }

    public void delete(long id, Viewer viewer) throws IOException {
        TargetImport sent = get(id, viewer);
        if (isBeingRead(sent)) {
            throw TomException.conflict("This file is being read.", "Cancel the job first.");
        }
        delete(sent);
    }

    /** Targets that were made stay. */
    void delete(TargetImport sent) throws IOException {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from TargetImport i where i.id = ?1")
                        .setParameter(1, sent.getId())
                        .executeUpdate());
        Long others = entities.createQuery("select count(i) from TargetImport i where i.fileKey = ?1", Long.class)
                .setParameter(1, sent.getFileKey())
                .getSingleResult();
        if (others == 0) {
            files.delete(sent.getFileKey());
        }
    }

    /** Those that follow an id, for walks. */
    List<TargetImport> olderThan(Instant end, long afterId) {
        return entities.createQuery(
                        "from TargetImport i where i.created < ?1 and i.id > ?2 order by i.id", TargetImport.class)
                .setParameter(1, end)
                .setParameter(2, afterId)
                .setMaxResults(100)
                .getResultList();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan can be written as JSON", e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was written as JSON can be read", e);
        }
    }
}
