package org.tomtoolkit.it.alerts;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.Arrays;
import java.util.stream.Collectors;

/** ALeRCE as the tests want it. */
final class AlerceService {

    private static final String OBJECTS = "/alerce/objects/";

    private final WireMock remote;

    AlerceService(WireMock remote) {
        this.remote = remote;
    }

    /** Every query finds these objects, each with a light curve of two detections and a limit. */
    void finds(String... oids) {
        String items = Arrays.stream(oids)
                .map(oid ->
                        "{\"oid\": \"%s\", \"meanra\": 150.25, \"meandec\": -10.5, \"lastmjd\": 60310.5, \"probability\": 0.91}"
                                .formatted(oid))
                .collect(Collectors.joining(","));
        answers(okJson("{\"has_next\": false, \"items\": [" + items + "]}"));
        for (String oid : oids) {
            lightCurve(oid, okJson("""
                    {"detections": [{"mjd": 60310.25, "fid": 1, "magpsf": 18.25, "sigmapsf": 0.05},
                                    {"mjd": 60311.25, "fid": 2, "magpsf": 18.5, "sigmapsf": 0.06}],
                     "non_detections": [{"mjd": 60300.0, "fid": 1, "diffmaglim": 20.5}]}"""));
        }
    }

    void answers(ResponseDefinitionBuilder answer) {
        remote.register(get(urlPathEqualTo(OBJECTS)).willReturn(answer));
    }

    void lightCurve(String oid, ResponseDefinitionBuilder answer) {
        remote.register(get(urlEqualTo(OBJECTS + oid + "/lightcurve")).willReturn(answer));
    }
}
