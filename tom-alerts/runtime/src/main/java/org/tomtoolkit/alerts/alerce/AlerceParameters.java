package org.tomtoolkit.alerts.alerce;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.remote.RemoteRequest;

/** The query string of {@code /objects/}. */
final class AlerceParameters {

    static final int PAGE_SIZE = 20;

    private final List<String> pairs = new ArrayList<>();

    private AlerceParameters() {}

    static String of(FormValues values, List<Classifier> classifiers, int page) {
        AlerceParameters query = new AlerceParameters();
        query.add("count", "false");
        query.add("page", String.valueOf(page));
        query.add("page_size", String.valueOf(PAGE_SIZE));
        for (String oid : values.textOrEmpty("oid").split("[\\s,;]+")) {
            query.add("oid", oid);
        }
        query.number(values, "ndet");
        query.number(values, "ranking");
        query.add("order_by", values.text("order_by"));
        query.add("order_mode", values.text("order_mode"));
        query.classification(values, classifiers);
        query.number(values, "ra");
        query.number(values, "dec");
        query.number(values, "radius");
        query.range(values, "firstmjd");
        query.range(values, "lastmjd");
        return String.join("&", query.pairs);
    }

    private void classification(FormValues values, List<Classifier> classifiers) {
        String name = values.text("classifier");
        if (name == null) {
            return;
        }
        add("classifier", name);
        classifiers.stream()
                .filter(classifier -> classifier.name().equals(name))
                .findFirst()
                .ifPresent(classifier -> add("class", values.text(classifier.field())));
        number(values, "probability");
    }

    /** ALeRCE takes the first of two values as the lower end, so an upper end alone needs a lower one before it. */
    private void range(FormValues values, String name) {
        Double after = values.decimal(name + "__gt");
        Double before = values.decimal(name + "__lt");
        if (after != null || before != null) {
            add(name, plain(after == null ? 0.0 : after));
        }
        if (before != null) {
            add(name, plain(before));
        }
    }

    private void number(FormValues values, String name) {
        if (values.has(name)) {
            add(name, plain(values.decimal(name)));
        }
    }

    private void add(String name, String value) {
        if (value != null && !value.isEmpty()) {
            pairs.add(name + "=" + RemoteRequest.encode(value));
        }
    }

    private static String plain(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
