package org.tomtoolkit.targets.bulk;

import java.lang.reflect.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.JavaType;

/** A column that is written, and where its value stands in a row. */
final class InsertedColumn {

    /**
     * What the elements of an array are.
     *
     * @param name in PostgreSQL
     * @param type in Java
     */
    private record Element(String name, Class<?> type) {}

    private static final Map<Integer, Element> ELEMENTS = Map.of(
            SqlTypes.VARCHAR, new Element("text", String.class),
            SqlTypes.LONG32VARCHAR, new Element("text", String.class),
            SqlTypes.BIGINT, new Element("int8", Long.class),
            SqlTypes.INTEGER, new Element("int4", Integer.class),
            SqlTypes.DOUBLE, new Element("float8", Double.class),
            SqlTypes.FLOAT, new Element("float8", Double.class),
            SqlTypes.BOOLEAN, new Element("bool", Boolean.class),
            SqlTypes.TIMESTAMP_UTC, new Element("timestamptz", Instant.class));

    private final String name;
    private final JdbcMapping mapping;
    private final int index;
    private final Element element;

    InsertedColumn(BasicValuedModelPart part, int index) {
        this.name = part.getSelectionExpression();
        this.mapping = part.getJdbcMapping();
        this.index = index;
        this.element = ELEMENTS.get(mapping.getJdbcType().getDefaultSqlTypeCode());
    }

    String name() {
        return name;
    }

    /** Whether all its values can be sent as one array. */
    boolean hasArray() {
        return element != null;
    }

    /** Type of the elements, as PostgreSQL calls it. */
    String element() {
        return element.name();
    }

    /** All values of the column, as the driver takes them for an array. */
    Object[] array(List<Object[]> rows, SessionImplementor session) {
        Class<?> type = element.type() == Instant.class ? String.class : element.type();
        Object[] values = (Object[]) Array.newInstance(type, rows.size());
        for (int i = 0; i < values.length; i++) {
            Object value = value(rows.get(i), session);
            values[i] = value instanceof Instant ? value.toString() : value;
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private Object value(Object[] row, SessionImplementor session) {
        Object value = mapping.convertToRelationalValue(row[index]);
        if (value == null || element.type().isInstance(value)) {
            return value;
        }
        return ((JavaType<Object>) mapping.getJdbcJavaType()).unwrap(value, element.type(), session);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    void bind(PreparedStatement statement, int parameter, Object[] row, SessionImplementor session)
            throws SQLException {
        org.hibernate.type.descriptor.ValueBinder binder = mapping.getJdbcValueBinder();
        binder.bind(statement, mapping.convertToRelationalValue(row[index]), parameter, session);
    }
}
