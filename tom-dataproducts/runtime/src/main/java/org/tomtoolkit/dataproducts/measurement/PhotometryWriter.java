package org.tomtoolkit.dataproducts.measurement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.tomtoolkit.dataproducts.IngestResult;
import org.tomtoolkit.dataproducts.PhotometryPoint;

/** Stores points that are new, in bulk. Checks no permission: callers do. */
@ApplicationScoped
public class PhotometryWriter {

    private static final Logger LOG = Logger.getLogger(PhotometryWriter.class);
    private static final int POINTS_PER_TRANSACTION = 5000;
    private static final int ATTEMPTS = 3;

    private final PhotometryInsert insert;
    private final ExtraJson json;

    PhotometryWriter(PhotometryInsert insert, ExtraJson json) {
        this.insert = insert;
        this.json = json;
    }

    /** Stores those that are valid and new, in transactions of some thousand points or in the caller's. */
    public IngestResult addAll(long targetId, Long productId, List<PhotometryPoint> points) {
        IngestResult result = IngestResult.NOTHING;
        for (int from = 0; from < points.size(); from += POINTS_PER_TRANSACTION) {
            int to = Math.min(points.size(), from + POINTS_PER_TRANSACTION);
            result = result.plus(addSome(targetId, productId, points.subList(from, to)));
        }
        return result;
    }

    private IngestResult addSome(long targetId, Long productId, List<PhotometryPoint> points) {
        Map<String, PhotometryInsert.Row> rows = new LinkedHashMap<>();
        int invalid = 0;
        for (PhotometryPoint point : points) {
            try {
                if (point.problem().isPresent()) {
                    invalid++;
                } else {
                    rows.putIfAbsent(Fingerprint.of(point), new PhotometryInsert.Row(point, json.write(point.extra())));
                }
            } catch (IllegalArgumentException e) {
                invalid++;
            }
        }
        int added = rows.isEmpty() ? 0 : insertNew(targetId, productId, rows);
        return new IngestResult(added, points.size() - invalid - added, invalid);
    }

    /** Somebody else may store the same point between our look and our insert; then look again. */
    private int insertNew(long targetId, Long productId, Map<String, PhotometryInsert.Row> rows) {
        boolean mayRetry = !QuarkusTransaction.isActive();
        for (int attempt = 1; ; attempt++) {
            try {
                return insert.insertNew(targetId, productId, rows);
            } catch (ConstraintViolationException e) {
                if (!mayRetry || attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.debugf(e, "Photometry of target %d was stored by two at once, attempt %d", targetId, attempt);
            }
        }
    }
}
