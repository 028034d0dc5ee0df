package org.tomtoolkit.alerts.alerce;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers in the shape ALeRCE gives them. */
final class AlerceAnswers {

    static final String CLASSIFIERS = """
            [{"classifier_name": "lc_classifier", "classifier_version": "hierarchical_random_forest_1.0.0",
              "classes": ["old"]},
             {"classifier_name": "lc_classifier_top", "classifier_version": "hierarchical_random_forest_1.1.0",
              "classes": ["Periodic", "Stochastic", "Transient"]},
             {"classifier_name": "lc_classifier_transient", "classifier_version": "hierarchical_random_forest_1.0.0",
              "classes": ["SLSN", "SNII", "SNIa", "SNIbc"]},
             {"classifier_name": "lc_classifier_periodic", "classifier_version": "hierarchical_random_forest_1.0.0",
              "classes": ["CEP", "RRL"]},
             {"classifier_name": "stamp_classifier", "classifier_version": "stamp_classifier_1.9.0",
              "classes": ["nine"]},
             {"classifier_name": "stamp_classifier", "classifier_version": "stamp_classifier_1.10.0",
              "classes": ["AGN", "SN", "VS", "asteroid", "bogus"]}]
            """;

    static final String LIGHT_CURVE = """
            {"detections": [
               {"mjd": 58380.5, "candid": "621372", "fid": 2, "magpsf": 18.5, "sigmapsf": 0.05, "isdiffpos": 1},
               {"mjd": 58378.25, "candid": "621371", "fid": 1, "magpsf": 19.25, "sigmapsf": 0.1, "isdiffpos": -1},
               {"mjd": 58390.0, "candid": "621373", "fid": 3, "magpsf": null, "sigmapsf": null, "isdiffpos": 1}],
             "non_detections": [{"mjd": 58375.0, "fid": 1, "diffmaglim": 20.5}]}
            """;

    private AlerceAnswers() {}

    /** A page with so many objects, numbered from a first one. */
    static String page(int first, int count, boolean hasNext) {
        String items = IntStream.range(first, first + count)
                .mapToObj(AlerceAnswers::object)
                .collect(Collectors.joining(","));
        return "{\"total\": null, \"page\": 1, \"has_next\": %s, \"items\": [%s]}".formatted(hasNext, items);
    }

    static String object(int number) {
        return """
               {"oid": "ZTF18aa%05d", "ndethist": "12", "meanra": %s, "meandec": %s, "firstmjd": 58378.25,
                "lastmjd": 58390.5, "deltajd": 12.25, "ndet": 7, "class": "SNIa", "classifier": "lc_classifier",
                "probability": 0.875}""".formatted(number, 10.5 + number * 0.001, -20.25);
    }
}
