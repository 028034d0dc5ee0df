package org.tomtoolkit.alerts.alerce;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.alerts.spi.Alert;
import org.tomtoolkit.alerts.spi.QueryResult;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.remote.RemoteResponse;

/** Follows the pages of a query until there are no more, enough, too many, or it takes too long. */
final class AlercePages {

    private record Page(List<Alert> alerts, boolean hasNext) {}

    private final AlerceConfig config;
    private final RemoteClient client;
    private final Instant deadline;
    private final Map<String, Alert> found = new LinkedHashMap<>();

    AlercePages(AlerceConfig config, RemoteClient client) {
        this.config = config;
        this.client = client;
        this.deadline = Instant.now().plus(config.patience());
    }

    QueryResult collect(FormValues values, List<Classifier> classifiers, int limit) {
        int pages = values.has("max_pages") ? Integer.parseInt(values.text("max_pages")) : 1;
        boolean more = true;
        for (int page = 1; page <= pages && more && found.size() < limit; page++) {
            if (page > 1 && Instant.now().isAfter(deadline)) {
                return result(limit, true, "ALeRCE is slow today: these are the first " + (page - 1) + " pages.");
            }
            try {
                more = add(fetch(AlerceParameters.of(values, classifiers, page)));
            } catch (RemoteException e) {
                if (page == 1) {
                    throw e;
                }
                return result(limit, true, "Page " + page + " could not be fetched. " + e.detail());
            }
        }
        return result(limit, more, "");
    }

    private QueryResult result(int limit, boolean more, String note) {
        List<Alert> all = new ArrayList<>(found.values());
        boolean cut = all.size() > limit;
        return new QueryResult.Alerts(cut ? all.subList(0, limit) : all, more || cut, note);
    }

    private boolean add(Page page) {
        page.alerts.forEach(alert -> found.putIfAbsent(alert.id(), alert));
        return page.hasNext;
    }

    private Page fetch(String query) {
        RemoteResponse answer = client.send(RemoteRequest.get("ALeRCE", config.baseUrl() + "/objects/?" + query)
                .timeout(config.timeout()));
        JsonNode body = answer.json();
        JsonNode items = body.path("items");
        if (!items.isArray()) {
            throw answer.malformed("is not a list of objects", null);
        }
        List<Alert> alerts = new ArrayList<>();
        items.forEach(item -> AlerceObject.alert(item, config.objectUrl()).ifPresent(alerts::add));
        JsonNode hasNext = body.path("has_next");
        boolean more = hasNext.isBoolean() ? hasNext.asBoolean() : items.size() >= AlerceParameters.PAGE_SIZE;
        return new Page(alerts, more && !items.isEmpty());
    }
}
