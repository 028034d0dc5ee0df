package org.tomtoolkit.targets.bulk;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Inserts rows of one entity in batches: generated ids keep Hibernate from batching what is persisted one by one. Columns
 * and types are those of the entity's mapping. No life-cycle method of the entity is called and nothing enters the
 * persistence context. Inside a transaction.
 *
 * @since 1.0
 */
public final class RowInsert {

    private static final int BATCH = 200;

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
        List<BasicValuedModelPart> columns = new ArrayList<>();
        for (String attribute : attributes) {
            boolean isId = attribute.equals(persister.getIdentifierPropertyName());
            columns.add(
                    isId
                            ? persister.getIdentifierMapping().asBasicValuedModelPart()
                            : persister.findSubPart(attribute, null).asBasicValuedModelPart());
        }
        try (PreparedStatement statement = connection.prepareStatement(statement(persister, columns))) {
            int waiting = 0;
            for (Object[] row : rows) {
                bind(statement, columns, row, session);
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private static String statement(EntityPersister persister, List<BasicValuedModelPart> columns) {
        String names = columns.stream()
                .map(BasicValuedModelPart::getSelectionExpression)
                .collect(Collectors.joining(", "));
        String values = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + persister.getIdentifierTableName() + " (" + names + ") values (" + values + ")";
    }

    private static void bind(
            PreparedStatement statement, List<BasicValuedModelPart> columns, Object[] row, SessionImplementor session)
            throws SQLException {
        for (int i = 0; i < row.length; i++) {
            bind(statement, i + 1, columns.get(i).getJdbcMapping(), row[i], session);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void bind(
            PreparedStatement statement, int index, JdbcMapping mapping, Object value, SessionImplementor session)
            throws SQLException {
        org.hibernate.type.descriptor.ValueBinder binder = mapping.getJdbcValueBinder();
        binder.bind(statement, mapping.convertToRelationalValue(value), index, session);
    }
}
