package org.tomtoolkit.dataproducts.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.hibernate.Session;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.dataproducts.MeasurementsAdded;
import org.tomtoolkit.dataproducts.PhotometryPoint;

/** Rows into {@code tom_photometry} by JDBC batches: with generated ids Hibernate would insert one by one. */
@ApplicationScoped
class PhotometryInsert {

    private static final int LOOK_UP = 400;
    private static final int BATCH = 1000;
    private static final String INSERT = "insert into tom_photometry (target_id, data_product_id, mjd, taken, band,"
            + " magnitude, magnitude_error, limit_magnitude, flux, flux_error, unit, telescope, instrument,"
            + " source_name, source_location, extra, fingerprint)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** A point with its extra as JSON. */
    record Row(PhotometryPoint point, String extra) {}

    private final Session session;
    private final Event<MeasurementsAdded> added;

    PhotometryInsert(Session session, Event<MeasurementsAdded> added) {
        this.session = session;
        this.added = added;
    }

    /**
     * Inserts the rows whose fingerprint the target does not have.
     *
     * @return how many
     */
    @Transactional
    int insertNew(long targetId, Long productId, Map<String, Row> rows) {
        session.flush();
        int count = session.doReturningWork(connection -> {
            Map<String, Row> fresh = new LinkedHashMap<>(rows);
            fresh.keySet().removeAll(known(connection, targetId, List.copyOf(rows.keySet())));
            insert(connection, targetId, productId, fresh);
            return fresh.size();
        });
        if (count > 0) {
            added.fire(new MeasurementsAdded(targetId, productId, "photometry", count));
        }
        return count;
    }

    private static Set<String> known(Connection connection, long targetId, List<String> prints) throws SQLException {
        Set<String> known = new HashSet<>();
        for (int from = 0; from < prints.size(); from += LOOK_UP) {
            List<String> some = prints.subList(from, Math.min(prints.size(), from + LOOK_UP));
            String marks = String.join(",", Collections.nCopies(some.size(), "?"));
            String sql =
                    "select fingerprint from tom_photometry where target_id = ? and fingerprint in (" + marks + ")";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, targetId);
                for (int i = 0; i < some.size(); i++) {
                    select.setString(i + 2, some.get(i));
                }
                try (ResultSet result = select.executeQuery()) {
                    while (result.next()) {
                        known.add(result.getString(1));
                    }
                }
            }
        }
        return known;
    }

    private static void insert(Connection connection, long targetId, Long productId, Map<String, Row> rows)
            throws SQLException {
        Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int inBatch = 0;
            for (Map.Entry<String, Row> row : rows.entrySet()) {
                bind(insert, targetId, productId, row.getKey(), row.getValue(), utc);
                insert.addBatch();
                if (++inBatch == BATCH) {
                    insert.executeBatch();
                    inBatch = 0;
                }
            }
            if (inBatch > 0) {
                insert.executeBatch();
            }
        }
    }

    private static void bind(
            PreparedStatement insert, long targetId, Long productId, String print, Row row, Calendar utc)
            throws SQLException {
        PhotometryPoint point = row.point();
        insert.setLong(1, targetId);
        insert.setObject(2, productId, Types.BIGINT);
        insert.setDouble(3, point.mjd());
        insert.setTimestamp(4, Timestamp.from(Times.instant(point.mjd()).truncatedTo(ChronoUnit.MILLIS)), utc);
        insert.setString(5, point.band());
        List<Double> numbers = new ArrayList<>();
        Collections.addAll(numbers, point.magnitude(), point.error(), point.limit(), point.flux(), point.fluxError());
        for (int i = 0; i < numbers.size(); i++) {
            insert.setObject(6 + i, numbers.get(i), Types.DOUBLE);
        }
        insert.setString(11, point.unit());
        insert.setString(12, point.telescope());
        insert.setString(13, point.instrument());
        insert.setString(14, point.sourceName());
        insert.setString(15, point.sourceLocation());
        insert.setString(16, row.extra());
        insert.setString(17, print);
    }
}
