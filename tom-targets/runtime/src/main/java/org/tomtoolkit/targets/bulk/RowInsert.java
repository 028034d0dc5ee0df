package org.tomtoolkit.targets.bulk;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Inserts rows of one entity in batches: generated ids keep Hibernate from batching what is persisted one by one. Columns
 * and types are those of the entity's mapping; a column without any value is left to the database. No life-cycle method of
 * the entity is called and nothing enters the persistence context. Inside a transaction.
 *
 * @since 1.0
 */
public final class RowInsert {

    private final EntityManager entities;
    private final Class<?> entity;
    private final List<String> attributes;

    /**
     * @param attributes in the order of the values of each row; the id may be one of them
     */
    public RowInsert(EntityManager entities, Class<?> entity, List<String> attributes) {
        this.entities = entities;
        this.entity = entity;
        this.attributes = attributes;
    }

    /** Inserts all, in order. */
    public void insert(List<Object[]> rows) {
        if (!rows.isEmpty()) {
            SessionImplementor session = entities.unwrap(SessionImplementor.class);
            session.doWork(connection -> insert(rows, session, connection));
        }
    }

    private void insert(List<Object[]> rows, SessionImplementor session, Connection connection) throws SQLException {
        EntityPersister persister = session.getFactory().getMappingMetamodel().getEntityDescriptor(entity);
        List<InsertedColumn> columns = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            int index = i;
            if (rows.stream().anyMatch(row -> row[index] != null)) {
                columns.add(new InsertedColumn(part(persister, attributes.get(i)), i));
            }
        }
        boolean arrays = session.getJdbcServices().getDialect() instanceof PostgreSQLDialect
                && columns.stream().allMatch(InsertedColumn::hasArray);
        if (arrays) {
            new ArrayInsert(persister.getIdentifierTableName(), columns).insert(rows, session, connection);
        } else {
            new BatchInsert(persister.getIdentifierTableName(), columns).insert(rows, session, connection);
        }
    }

    private static BasicValuedModelPart part(EntityPersister persister, String attribute) {
        return attribute.equals(persister.getIdentifierPropertyName())
                ? persister.getIdentifierMapping().asBasicValuedModelPart()
                : persister.findSubPart(attribute, null).asBasicValuedModelPart();
    }
}
