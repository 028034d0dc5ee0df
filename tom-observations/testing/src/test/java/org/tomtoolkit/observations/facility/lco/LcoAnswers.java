package org.tomtoolkit.observations.facility.lco;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;

/** Answers in the shape the portal gives them; the instruments are inventions. */
final class LcoAnswers {

    static final String INSTRUMENTS = """
            {"1M0-SCICAM-SINISTRO": {"type": "IMAGE", "class": "1m0", "name": "1.0 meter Sinistro",
               "optical_elements": {"filters": [
                  {"name": "Clear", "code": "air", "schedulable": false, "default": false},
                  {"name": "SDSS g'", "code": "gp", "schedulable": true, "default": false},
                  {"name": "SDSS r'", "code": "rp", "schedulable": true, "default": true}]},
               "modes": {"readout": {"type": "readout", "default": "full_frame",
                                     "modes": [{"name": "Full frame", "code": "full_frame"}]},
                         "guiding": {"type": "guiding", "default": "ON",
                                     "modes": [{"name": "On", "code": "ON"}, {"name": "Off", "code": "OFF"}]}},
               "configuration_types": {"EXPOSE": {"name": "Exposure", "code": "EXPOSE", "schedulable": true}},
               "default_configuration_type": "EXPOSE"},
             "0M4-SCICAM-QHY600": {"type": "IMAGE", "class": "0m4", "name": "0.4 meter QHY600",
               "optical_elements": {"filters": [{"name": "Bessell V", "code": "V", "schedulable": true}]},
               "modes": {"guiding": {"modes": [{"name": "On", "code": "ON"}]}},
               "configuration_types": {}, "default_configuration_type": "EXPOSE"},
             "2M0-SCICAM-MUSCAT": {"type": "IMAGE", "class": "2m0", "name": "MuSCAT",
               "optical_elements": {}, "modes": {}, "configuration_types": {}},
             "SOAR_GHTS_REDCAM_IMAGER": {"type": "IMAGE", "class": "4m0", "name": "Goodman imager",
               "optical_elements": {}, "modes": {}, "configuration_types": {}},
             "2M0-FLOYDS-SCICAM": {"type": "SPECTRA", "class": "2m0", "name": "FLOYDS",
               "optical_elements": {"slits": [{"name": "1.2 arcsec", "code": "slit_1.2as", "schedulable": true}]},
               "modes": {}, "configuration_types": {}}}
            """;

    static final String PROFILE = """
            {"username": "observer", "email": "observer@example.org", "tokens": {"api_token": "not-to-be-kept"},
             "proposals": [{"id": "TOM2026A-001", "title": "Supernovae", "current": true},
                           {"id": "TOM2025B-009", "title": "Over", "current": false}]}
            """;

    static final String STATUS = """
            {"id": 1001, "state": "COMPLETED"}
            """;

    static final String BLOCKS = """
            [{"state": "CANCELED", "start": "2026-11-20T01:00:00Z", "end": "2026-11-20T01:10:00Z"},
             {"state": "COMPLETED", "start": "2026-11-21T01:00:00Z", "end": "2026-11-21T01:10:00Z"},
             {"state": "PENDING", "start": "2026-11-22T01:00:00Z", "end": "2026-11-22T01:10:00Z"}]
            """;

    static final String FRAMES = """
            {"count": 1, "next": null, "results": [{"id": 7001, "filename": "coj1m011-fa12-20261121-0100-e91.fits.fz",
             "DATE_OBS": "2026-11-21T01:00:12.345Z", "url": "https://archive.example.org/7001?signature=abc"}]}
            """;

    private LcoAnswers() {}

    static void catalogue(WireMockServer service) {
        service.stubFor(get(urlPathEqualTo("/portal/api/instruments/")).willReturn(okJson(INSTRUMENTS)));
        service.stubFor(get(urlPathEqualTo("/portal/api/profile/")).willReturn(okJson(PROFILE)));
    }

    static void ordinaryDay(WireMockServer service) {
        catalogue(service);
        service.stubFor(post("/portal/api/requestgroups/")
                .willReturn(okJson("{\"id\": 55, \"state\": \"PENDING\", \"requests\": [{\"id\": 1001}]}")));
        service.stubFor(post("/portal/api/requestgroups/validate/")
                .willReturn(okJson("{\"request_durations\": {\"duration\": 312.4}, \"errors\": {}}")));
        service.stubFor(get(urlPathEqualTo("/portal/api/requests/1001/")).willReturn(okJson(STATUS)));
        service.stubFor(
                get(urlPathEqualTo("/portal/api/requests/1001/observations/")).willReturn(okJson(BLOCKS)));
        service.stubFor(get(urlPathEqualTo("/portal/api/requestgroups/"))
                .willReturn(okJson("{\"count\": 1, \"results\": [{\"id\": 55}]}")));
        service.stubFor(post(urlPathMatching("/portal/api/requestgroups/55/cancel/"))
                .willReturn(okJson("{\"id\": 55, \"state\": \"CANCELED\"}")));
        service.stubFor(get(urlPathEqualTo("/archive/frames/")).willReturn(okJson(FRAMES)));
    }
}
