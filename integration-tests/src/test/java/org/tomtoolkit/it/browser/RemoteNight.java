package org.tomtoolkit.it.browser;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.WireMock;

/** SIMBAD, ALeRCE and Las Cumbres as they are in the night of the journey. */
final class RemoteNight {

    private static final String INSTRUMENTS = """
            {"1M0-SCICAM-SINISTRO": {"type": "IMAGE", "class": "1m0", "name": "1.0 meter Sinistro",
               "optical_elements": {"filters": [
                  {"name": "SDSS g'", "code": "gp", "schedulable": true, "default": false},
                  {"name": "SDSS r'", "code": "rp", "schedulable": true, "default": true}]},
               "modes": {"readout": {"type": "readout", "default": "full_frame",
                                     "modes": [{"name": "Full frame", "code": "full_frame"}]},
                         "guiding": {"type": "guiding", "default": "ON", "modes": [{"name": "On", "code": "ON"}]}},
               "configuration_types": {"EXPOSE": {"name": "Exposure", "code": "EXPOSE", "schedulable": true}},
               "default_configuration_type": "EXPOSE"}}
            """;

    private static final String LIGHT_CURVE = """
            {"detections": [{"mjd": 60310.25, "fid": 1, "magpsf": 18.25, "sigmapsf": 0.05},
                            {"mjd": 60313.25, "fid": 1, "magpsf": 17.85, "sigmapsf": 0.05},
                            {"mjd": 60311.25, "fid": 2, "magpsf": 18.5, "sigmapsf": 0.06},
                            {"mjd": 60315.25, "fid": 2, "magpsf": 17.9, "sigmapsf": 0.06}],
             "non_detections": [{"mjd": 60300.0, "fid": 1, "diffmaglim": 20.5}]}
            """;

    private final WireMock remote;

    RemoteNight(WireMock remote) {
        this.remote = remote;
    }

    void simbadKnowsTheWhirlpool() {
        remote.register(post(urlPathMatching("/simbad/.*")).willReturn(okJson("""
                {"metadata": [{"name": "oid"}, {"name": "main_id"}, {"name": "ra"}, {"name": "dec"}, {"name": "pmra"},
                 {"name": "pmdec"}, {"name": "plx_value"}, {"name": "ids"}, {"name": "mespos"}, {"name": "dist"},
                 {"name": "unit"}],
                 "data": [[1, "NGC  2403", 114.2140, 65.6026, null, null, null, "NGC  2403|UGC  3918", 1, 3.2, "Mpc"]]}
                """)));
    }

    void alerceFinds(String oid) {
        remote.register(get(urlPathEqualTo("/alerce/objects/")).willReturn(okJson("""
                {"has_next": false, "items": [{"oid": "%s", "meanra": 150.25, "meandec": 10.5, "lastmjd": 60315.25,
                 "probability": 0.91}]}""".formatted(oid))));
        remote.register(
                get(urlPathEqualTo("/alerce/objects/" + oid + "/lightcurve")).willReturn(okJson(LIGHT_CURVE)));
        remote.register(get(urlPathMatching("/alerce/classifiers/?")).willReturn(okJson("[]")));
    }

    void lasCumbresAccepts() {
        remote.register(get(urlPathEqualTo("/lco/api/instruments/")).willReturn(okJson(INSTRUMENTS)));
        remote.register(get(urlPathEqualTo("/lco/api/profile/")).willReturn(okJson("""
                {"username": "observer", "proposals": [{"id": "TOM2026A-001", "title": "Supernovae", "current": true}]}
                """)));
        remote.register(post("/lco/api/requestgroups/validate/")
                .willReturn(okJson("{\"request_durations\": {\"duration\": 312.4}, \"errors\": {}}")));
        remote.register(post("/lco/api/requestgroups/")
                .willReturn(okJson("{\"id\": 55, \"state\": \"PENDING\", \"requests\": [{\"id\": 1001}]}")));
        lasCumbresSays("PENDING", "[]");
        remote.register(get(urlPathEqualTo("/lco-archive/frames/"))
                .willReturn(okJson("{\"count\": 0, \"next\": null, \"results\": []}")));
    }

    void lasCumbresHasObserved() {
        lasCumbresSays(
                "COMPLETED",
                "[{\"state\": \"COMPLETED\", \"start\": \"2026-11-21T01:00:00Z\", \"end\": \"2026-11-21T01:10:00Z\"}]");
    }

    private void lasCumbresSays(String state, String blocks) {
        remote.register(get(urlPathMatching("/lco/api/requests/1001/?"))
                .willReturn(okJson("{\"id\": 1001, \"state\": \"" + state + "\"}")));
        remote.register(
                get(urlPathMatching("/lco/api/requests/1001/observations/?")).willReturn(okJson(blocks)));
    }
}
