package org.tomtoolkit.dataproducts.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.permission.AccessRule;
import org.tomtoolkit.core.permission.AccessRules;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.DataProductSearch;
import org.tomtoolkit.dataproducts.DataProductTypes;
import org.tomtoolkit.dataproducts.PhotometryPoint;
import org.tomtoolkit.dataproducts.SpectrumData;
import org.tomtoolkit.targets.TargetAccess;

/** Measurements of both kinds as one list: photometry first, then spectra, as far as a viewer may see their targets. */
@ApplicationScoped
public class DatumSearch {

    private final EntityManager entities;
    private final DatumValues values;
    private final TargetAccess targets;
    private final AccessRules rules;

    DatumSearch(EntityManager entities, DatumValues values, TargetAccess targets, AccessRules rules) {
        this.entities = entities;
        this.values = values;
        this.targets = targets;
        this.rules = rules;
    }

    /** Measurements {@code p} of a target {@code t} a viewer may view: what was read from a file needs the file. */
    private AccessRule rule(Viewer viewer) {
        AccessRule target = targets.rule(viewer, Action.VIEW, "t");
        AccessRule file = rules.ofRow(viewer, Action.VIEW, "d");
        return file.equals(AccessRule.EVERYTHING)
                ? target
                : target.and(new AccessRule(
                        "(p.dataProductId is null or p.dataProductId in (select d.id from DataProduct d where "
                                + file.hql() + "))",
                        file.parameters()));
    }

    /** A part of the list with the number of all that match. */
    public record Found(long count, List<Datum> page) {}

    public Found page(DatumFilter filter, int offset, int most, Viewer viewer) {
        long points = count(Photometry.class, DataProductTypes.PHOTOMETRY, filter, viewer);
        long spectra = count(Spectrum.class, DataProductTypes.SPECTROSCOPY, filter, viewer);
        List<Datum> page = new ArrayList<>();
        if (offset < points) {
            rows(Photometry.class, filter, offset, most, viewer).forEach(row -> page.add(values.of(row)));
        }
        int left = most - page.size();
        if (left > 0 && spectra > 0) {
            int from = (int) Math.max(0, offset - points);
            rows(Spectrum.class, filter, from, left, viewer).forEach(row -> page.add(values.of(row)));
        }
        return new Found(points + spectra, page);
    }

    /** What comes after a measurement of the list, 0 for its beginning: nothing is counted. */
    public List<Datum> after(DatumFilter filter, long id, int most, Viewer viewer) {
        List<Datum> page = new ArrayList<>();
        if (id % 2 == 0 && isWanted(filter, DataProductTypes.PHOTOMETRY)) {
            rowsAfter(Photometry.class, filter, id / 2, most, viewer).forEach(row -> page.add(values.of(row)));
        }
        int left = most - page.size();
        if (left > 0 && isWanted(filter, DataProductTypes.SPECTROSCOPY)) {
            long from = id % 2 == 0 ? 0 : id / 2;
            rowsAfter(Spectrum.class, filter, from, left, viewer).forEach(row -> page.add(values.of(row)));
        }
        return page;
    }

    private static boolean isWanted(DatumFilter filter, String dataType) {
        return filter.dataType() == null || filter.dataType().equals(dataType);
    }

    private <T> List<T> rowsAfter(Class<T> type, DatumFilter filter, long rowId, int most, Viewer viewer) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, viewer, parameters) + " and p.id > :after order by p.id";
        TypedQuery<T> query = entities.createQuery("select p" + from(type) + where, type);
        parameters.forEach(query::setParameter);
        return query.setParameter("after", rowId).setMaxResults(most).getResultList();
    }

    /** The measurement if the viewer may view its target. */
    public Optional<Datum> find(long id, Viewer viewer) {
        return id % 2 == 0
                ? one(Photometry.class, id / 2, viewer).map(values::of)
                : one(Spectrum.class, id / 2, viewer).map(values::of);
    }

    /** This point as the target has it. */
    public Optional<Datum> same(long targetId, PhotometryPoint point) {
        return byFingerprint(Photometry.class, targetId, Fingerprint.of(point)).map(values::of);
    }

    /** This spectrum as the target has it. */
    public Optional<Datum> same(long targetId, SpectrumData spectrum) {
        return byFingerprint(Spectrum.class, targetId, Fingerprint.of(spectrum)).map(values::of);
    }

    /** Deletes a measurement; callers have checked the permission. */
    @Transactional
    public void delete(Datum datum) {
        String entity = datum.id() % 2 == 0 ? "Photometry" : "Spectrum";
        entities.createQuery("delete from " + entity + " p where p.id = :id")
                .setParameter("id", datum.id() / 2)
                .executeUpdate();
    }

    private <T> Optional<T> byFingerprint(Class<T> type, long targetId, String print) {
        return entities
                .createQuery(
                        "from " + type.getSimpleName() + " p where p.targetId = :target and p.fingerprint = :print",
                        type)
                .setParameter("target", targetId)
                .setParameter("print", print)
                .getResultList()
                .stream()
                .findFirst();
    }

    private <T> Optional<T> one(Class<T> type, long rowId, Viewer viewer) {
        AccessRule rule = rule(viewer);
        TypedQuery<T> query = entities.createQuery("select p" + from(type) + "p.id = :id and " + rule.hql(), type);
        rule.parameters().forEach(query::setParameter);
        return query.setParameter("id", rowId).getResultList().stream().findFirst();
    }

    private <T> List<T> rows(Class<T> type, DatumFilter filter, int offset, int most, Viewer viewer) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, viewer, parameters);
        TypedQuery<T> query = entities.createQuery("select p" + from(type) + where + " order by p.id", type);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(offset).setMaxResults(most).getResultList();
    }

    private long count(Class<?> type, String dataType, DatumFilter filter, Viewer viewer) {
        if (filter.dataType() != null && !filter.dataType().equals(dataType)) {
            return 0;
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, viewer, parameters);
        TypedQuery<Long> query = entities.createQuery("select count(p)" + from(type) + where, Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String from(Class<?> type) {
        return " from " + type.getSimpleName() + " p join Target t on t.id = p.targetId where ";
    }

    private String where(DatumFilter filter, Viewer viewer, Map<String, Object> parameters) {
        AccessRule rule = rule(viewer);
        parameters.putAll(rule.parameters());
        StringBuilder hql = new StringBuilder(rule.hql());
        add(hql, parameters, " and p.targetId = :target", "target", filter.targetId());
        add(hql, parameters, " and p.dataProductId = :product", "product", filter.productId());
        add(hql, parameters, " and p.sourceName = :source", "source", filter.sourceName());
        add(hql, parameters, " and " + DataProductSearch.TARGET_NAMED, "part", containing(filter.targetName()));
        add(
                hql,
                parameters,
                " and p.dataProductId in (select d.id from DataProduct d where lower(d.name) like :file escape '!'"
                        + " or lower(d.productId) like :file escape '!')",
                "file",
                containing(filter.productName()));
        return hql.toString();
    }

    private static String containing(String part) {
        return part == null ? null : DataProductSearch.containing(part);
    }

    private static void add(
            StringBuilder hql, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            hql.append(condition);
            parameters.put(name, value);
        }
    }
}
