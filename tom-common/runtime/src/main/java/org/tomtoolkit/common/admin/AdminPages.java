package org.tomtoolkit.common.admin;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/** What the administration pages show and store. */
@ApplicationScoped
public class AdminPages {

    private static final Logger LOG = Logger.getLogger(AdminPages.class);

    /** A section on the first page. */
    public record SectionLine(String path, String label, long number) {}

    /** What is stored about one entity. */
    public record Fact(String label, String value) {}

    /**
     * The page of one entity.
     *
     * @param form to change it, null when it is changed elsewhere or not at all
     * @param consequences what deleting takes along
     */
    public record EntityPage(
            String section,
            String label,
            long id,
            List<Fact> facts,
            BoundForm form,
            String viewPath,
            String editPath,
            String deletePath,
            List<String> consequences) {}

    private final List<AdminSection> sections;
    private final EntityManager entities;
    private final AdminPages self;

    AdminPages(@All List<AdminSection> sections, EntityManager entities, AdminPages self) {
        this.self = self;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(AdminSection::place).thenComparing(AdminSection::label))
                .toList();
        this.entities = entities;
    }

    List<SectionLine> lines() {
        return sections.stream()
                .map(section -> new SectionLine(section.path(), section.label(), number(section)))
                .toList();
    }

    private long number(AdminSection section) {
        return entities.createQuery("select count(e.id) from " + section.entity() + " e", Long.class)
                .getSingleResult();
    }

    AdminSection section(String id) {
        return sections.stream()
                .filter(section -> section.section().equals(id))
                .findFirst()
                .orElseThrow(() -> TomException.notFound("such administration page"));
    }

    EntityPage page(AdminSection section, long id) {
        return page(section, id, section.editable().isEmpty() ? null : filled(section, id));
    }

    EntityPage page(AdminSection section, long id, BoundForm form) {
        List<Fact> facts = facts(section, id);
        return new EntityPage(
                section.section(),
                section.label(),
                id,
                facts,
                form,
                section.viewPath(id),
                section.editPath(id),
                section.deletePath(id),
                section.isDeletable() ? section.consequences(id) : List.of());
    }

    private List<Fact> facts(AdminSection section, long id) {
        var query = section.query(new org.tomtoolkit.common.table.TableRequest(Map.of()), Viewer.system(), null);
        Object[] row = one("select " + query.select() + " from " + query.from() + " where e.id = ?1", id);
        List<Fact> facts = new ArrayList<>();
        section.places()
                .forEach((label, place) -> facts.add(
                        new Fact(label, section.columns().get(place).type().shown(row[place]))));
        return facts;
    }

    private BoundForm filled(AdminSection section, long id) {
        String attributes = section.editable().stream()
                .map(each -> "e." + each.attribute())
                .reduce("e.id", (all, each) -> all + ", " + each);
        Object[] row = one("select " + attributes + " from " + section.entity() + " e where e.id = ?1", id);
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < section.editable().size(); i++) {
            values.put(section.editable().get(i).field().name(), row[i + 1]);
        }
        return section.form().prefilled(values);
    }

    private Object[] one(String hql, long id) {
        return entities.createQuery(hql, Object[].class).setParameter(1, id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> TomException.notFound("such entry"));
    }

    /** Stores what a form says: through the service of the section, or as it is, without events. */
    void save(AdminSection section, long id, FormValues values, Viewer by) {
        section.storing()
                .ifPresentOrElse(service -> service.store(id, values, by), () -> self.write(section, id, values));
        LOG.infof("Administrator %s changed %s %d", by.name(), section.section(), id);
    }

    @Transactional
    void write(AdminSection section, long id, FormValues values) {
        List<AdminSection.Editable> changed = section.editable();
        StringBuilder hql =
                new StringBuilder("update ").append(section.entity()).append(" e set ");
        for (int i = 0; i < changed.size(); i++) {
            hql.append(i == 0 ? "" : ", ")
                    .append("e.")
                    .append(changed.get(i).attribute())
                    .append(" = :v")
                    .append(i);
        }
        Query update =
                entities.createQuery(hql.append(" where e.id = :id").toString()).setParameter("id", id);
        for (int i = 0; i < changed.size(); i++) {
            AdminSection.Editable each = changed.get(i);
            update.setParameter(
                    "v" + i, each.toAttribute().apply(values.get(each.field().name())));
        }
        if (update.executeUpdate() == 0) {
            throw TomException.notFound("such entry");
        }
    }

    void delete(AdminSection section, long id, Viewer by) {
        if (!section.isDeletable()) {
            throw TomException.notFound("such page");
        }
        section.delete(id, by);
        LOG.infof("Administrator %s deleted %s %d", by.name(), section.section(), id);
    }
}
