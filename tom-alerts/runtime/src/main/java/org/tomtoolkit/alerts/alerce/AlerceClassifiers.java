package org.tomtoolkit.alerts.alerce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.alerts.spi.BrokerMemory;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.remote.RemoteResponse;

/** Classifiers and classes as last fetched; a built-in list before the first time. */
@ApplicationScoped
class AlerceClassifiers {

    private static final String BROKER = "alerce";
    private static final String KEY = "classifiers";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Classifier> BUILT_IN = List.of(
            builtIn(
                    "lc_classifier",
                    "SNIa SNIbc SNII SLSN QSO AGN Blazar CV/Nova YSO LPV E DSCT RRL CEP Periodic-Other"),
            builtIn("lc_classifier_top", "Transient Stochastic Periodic"),
            builtIn("stamp_classifier", "AGN SN VS asteroid bogus"));

    private final BrokerMemory memory;

    AlerceClassifiers(BrokerMemory memory) {
        this.memory = memory;
    }

    List<Classifier> all() {
        List<Classifier> remembered =
                memory.recall(BROKER, KEY).map(known -> parse(known.text())).orElse(List.of());
        return remembered.isEmpty() ? BUILT_IN : remembered;
    }

    /** When the list was fetched; empty when it is the built-in one. */
    Optional<Instant> fetched() {
        return memory.recall(BROKER, KEY).map(BrokerMemory.Remembered::learned);
    }

    /** Asks ALeRCE and remembers; what it cannot read it does not remember. */
    int refresh(AlerceConfig config, RemoteClient client) {
        RemoteResponse answer = client.send(
                RemoteRequest.get("ALeRCE", config.baseUrl() + "/classifiers").timeout(config.timeout()));
        List<Classifier> list = ClassifierList.of(answer.json());
        if (list.isEmpty()) {
            throw answer.malformed("has no classifiers", null);
        }
        memory.remember(BROKER, KEY, answer.text());
        return list.size();
    }

    private static List<Classifier> parse(String text) {
        try {
            return ClassifierList.of(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }

    private static Classifier builtIn(String name, String classes) {
        return new Classifier(
                name, Arrays.stream(classes.split(" ")).map(Choice::of).toList());
    }
}
