package org.tomtoolkit.it.observations;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The portal of LCO, as far as the tests need it. */
final class LcoPortal {

    private static final String INSTRUMENTS = """
            {"1M0-SCICAM-SINISTRO": {"type": "IMAGE", "class": "1m0", "name": "1.0 meter Sinistro",
               "optical_elements": {"filters": [{"name": "SDSS r'", "code": "rp", "schedulable": true}]},
               "modes": {"guiding": {"modes": [{"name": "On", "code": "ON"}]}},
               "configuration_types": {}, "default_configuration_type": "EXPOSE"}}
            """;

    private final WireMock remote;

    LcoPortal(WireMock remote) {
        this.remote = remote;
    }

    LcoPortal works() {
        // the job also asks for what other tests left open
        remote.register(WireMock.any(urlPathMatching("/lco.*"))
                .atPriority(10)
                .willReturn(aResponse().withStatus(404)));
        remote.register(get(urlPathEqualTo("/lco/api/instruments/")).willReturn(okJson(INSTRUMENTS)));
        remote.register(get(urlPathEqualTo("/lco/api/profile/"))
                .willReturn(okJson("{\"proposals\": [{\"id\": \"TOM-1\", \"title\": \"Tests\", \"current\": true}]}")));
        remote.register(post("/lco/api/requestgroups/validate/")
                .willReturn(okJson("{\"request_durations\": {\"duration\": 90}, \"errors\": {}}")));
        return this;
    }

    /** Takes the next requests under these ids. */
    LcoPortal takes(long... ids) {
        StringBuilder requests = new StringBuilder();
        for (long id : ids) {
            requests.append(requests.isEmpty() ? "" : ",")
                    .append("{\"id\": ")
                    .append(id)
                    .append('}');
        }
        remote.register(
                post("/lco/api/requestgroups/").willReturn(okJson("{\"id\": 9, \"requests\": [" + requests + "]}")));
        return this;
    }

    LcoPortal refuses(String errors) {
        remote.register(post("/lco/api/requestgroups/")
                .willReturn(aResponse().withStatus(400).withBody(errors)));
        return this;
    }

    LcoPortal says(long id, String state) {
        remote.register(get(urlPathEqualTo("/lco/api/requests/" + id + "/"))
                .willReturn(okJson("{\"id\": " + id + ", \"state\": \"" + state + "\"}")));
        remote.register(get(urlPathEqualTo("/lco/api/requests/" + id + "/observations/"))
                .willReturn(okJson("""
                [{"state": "%s", "start": "2026-11-22T01:00:00Z", "end": "2026-11-22T01:10:00Z"}]
                """.formatted(state))));
        return this;
    }

    LcoPortal cancels() {
        remote.register(get(urlPathEqualTo("/lco/api/requestgroups/"))
                .willReturn(okJson("{\"count\": 1, \"results\": [{\"id\": 9}]}")));
        remote.register(post("/lco/api/requestgroups/9/cancel/").willReturn(okJson("{\"state\": \"CANCELED\"}")));
        return this;
    }

    LcoPortal archives(long id) {
        remote.register(get(urlPathEqualTo("/lco-archive/frames/"))
                .withQueryParam("REQNUM", WireMock.equalTo(String.valueOf(id)))
                .willReturn(okJson("""
                        {"next": null, "results": [{"id": 71, "filename": "frame-71.fits.fz",
                         "DATE_OBS": "2026-11-22T01:00:05", "url": "https://archive.example.org/71"}]}
                        """)));
        return this;
    }

    LcoPortal isDown() {
        remote.resetMappings();
        remote.register(
                WireMock.any(urlPathMatching("/lco.*")).willReturn(aResponse().withStatus(503)));
        return this;
    }

    int submissions() {
        return remote.find(postRequestedFor(urlEqualTo("/lco/api/requestgroups/")))
                .size();
    }

    List<com.github.tomakehurst.wiremock.verification.LoggedRequest> submitted() {
        return remote.find(postRequestedFor(urlEqualTo("/lco/api/requestgroups/")));
    }

    /** A valid imaging request. */
    static Map<String, Object> imaging() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", "first look");
        form.put("proposal", "TOM-1");
        form.put("ipp_value", "1.05");
        form.put("observation_mode", "NORMAL");
        form.put("start", "2026-11-20T00:00:00");
        form.put("end", "2026-11-27T00:00:00");
        form.put("c_1_instrument_type", "1M0-SCICAM-SINISTRO");
        form.put("c_1_max_airmass", "1.6");
        form.put("c_1_ic_1_exposure_time", "30");
        form.put("c_1_ic_1_exposure_count", "2");
        form.put("c_1_ic_1_filter", "rp");
        return form;
    }
}
