package org.tomtoolkit.alerts.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.tomtoolkit.alerts.spi.AlertBroker;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;

/**
 * The forms of brokers, alone and with the name a query is saved under. A broker that fails here costs its own page only.
 *
 * @since 1.0
 */
@ApplicationScoped
public class BrokerForms {

    /** Field with the name of the query, in front of the broker's own. */
    public static final String NAME_FIELD = "query_name";

    private static final Logger LOG = Logger.getLogger(BrokerForms.class);

    private static final Field NAME =
            Field.text(NAME_FIELD).label("Name of the query").required().maxLength(BrokerQuery.MAX_NAME_LENGTH);

    private final ObjectMapper json;

    BrokerForms(ObjectMapper json) {
        this.json = json;
    }

    /** The broker's form. */
    public Form of(AlertBroker broker) {
        try {
            return broker.queryForm();
        } catch (RuntimeException | LinkageError e) {
            throw failed(broker, e);
        }
    }

    /** The broker's form after the name of the query. */
    public Form withName(AlertBroker broker) {
        List<Field> fields = new ArrayList<>(List.of(NAME));
        fields.addAll(of(broker).fields());
        return Form.of(fields);
    }

    /** Binds what was submitted to {@link #withName}, with the broker's own rules. */
    public BoundForm bind(AlertBroker broker, Map<String, List<String>> submitted) {
        return checked(broker, withName(broker).bind(submitted));
    }

    /** A saved query in the form as it is today; its fields may have changed since. */
    public BoundForm stored(AlertBroker broker, BrokerQuery query) {
        return checked(broker, of(broker).bindJson(read(query.parameters())));
    }

    /** A saved query to be edited. */
    public BoundForm prefilled(AlertBroker broker, BrokerQuery query) {
        Map<String, Object> values = read(query.parameters());
        values.put(NAME_FIELD, query.name());
        return withName(broker).prefilled(values);
    }

    String write(FormValues values) {
        Map<String, Object> own = values.toJson();
        own.remove(NAME_FIELD);
        try {
            return json.writeValueAsString(own);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Values of a form can be written as JSON", e);
        }
    }

    private BoundForm checked(AlertBroker broker, BoundForm bound) {
        if (bound.isValid()) {
            try {
                bound.errors().addAll(broker.validate(bound.values()));
            } catch (RuntimeException | LinkageError e) {
                throw failed(broker, e);
            }
        }
        return bound;
    }

    private Map<String, Object> read(String parameters) {
        try {
            return json.readValue(parameters, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            LOG.warnf("The parameters of a saved query cannot be read and are left out: %s", e.getMessage());
            return new java.util.LinkedHashMap<>();
        }
    }

    private static TomException failed(AlertBroker broker, Throwable e) {
        LOG.warnf(e, "The form of the broker %s failed", broker.id());
        return new TomException(
                503,
                "Broker failed",
                "The form of " + broker.label() + " cannot be shown just now.",
                "The log of the site says why.");
    }
}
