package org.tomtoolkit.it.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tomtoolkit.it.Page;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.it.core.Eventually;

/** Makes targets, lists, imports, shares and a merge, and names the pages on which somebody meets them. */
final class PagesOfTargets {

    private final Visitor owner;
    private final String mark = "Seen " + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> paths = new ArrayList<>();

    private PagesOfTargets(Visitor owner) {
        this.owner = owner;
    }

    /** Paths with their query strings. */
    static List<String> of(Visitor owner) {
        PagesOfTargets pages = new PagesOfTargets(owner);
        pages.tables();
        pages.oneTarget();
        pages.lists();
        pages.imports();
        pages.merging();
        return List.copyOf(pages.paths);
    }

    private void add(String... more) {
        paths.addAll(List.of(more));
    }

    private String name(String kind) {
        return mark + " " + kind;
    }

    private long target(String kind, double raDeg) {
        Map<String, Object> body = new HashMap<>(Map.of("type", "SIDEREAL", "ra", raDeg, "dec", 41.5));
        body.put("name", name(kind));
        body.put("aliases", List.of(Map.of("name", name(kind) + " alias")));
        body.put("targetextra_set", List.of(Map.of("key", "host", "value", "M 101")));
        return owner.json("POST", "/api/targets/", body).is(201).json().getLong("id");
    }

    private void tables() {
        target("first", 10.25);
        owner.post("/targets/searches/", Map.of("search_name", mark, "query", mark))
                .is(303);
        String query = mark.replace(' ', '+');
        add(
                "/targets/?query=" + query,
                "/targets/?query=10.25+41.5+r%3D1d",
                "/targets/?query=13+29+52+%2B97+11",
                "/targets/?query=no-such-name-here",
                "/targets/?last_magnitude_min=x",
                "/targets/sky/?query=" + query,
                "/targets/targetselection/?query=" + query,
                "/targets/targetselection/?query=no-such-name-here",
                "/targets/targetselection/?nights=x",
                "/targets/defaults/",
                "/targets/duplicates/",
                "/targets/shares/",
                "/targets/persistentshare/manage/");
    }

    private void oneTarget() {
        String target = "/targets/" + target("sent", 40) + "/";
        Page sent = owner.post(target + "share/", Map.of("share_destination", "old"));
        owner.post(target + "persistentshare/manage/", Map.of("destination", "old"))
                .is(303);
        add(
                target + "access/",
                target + "share/",
                target + "persistentshare/manage/",
                target + "ephemeris/?start=2026-01-01&end=2026-01-03&step=6h",
                target + "ephemeris/?start=nonsense",
                sent.is(303).location());
        Map<String, Object> elements = new HashMap<>(Map.of(
                "scheme", "MPC_MINOR_PLANET",
                "epoch_of_elements", 61_000,
                "mean_anomaly", 231.5,
                "semimajor_axis", 2.77,
                "eccentricity", 0.08,
                "arg_of_perihelion", 73.3,
                "lng_asc_node", 80.25,
                "inclination", 10.6));
        elements.put("name", name("moving"));
        elements.put("type", "NON_SIDEREAL");
        long moving =
                owner.json("POST", "/api/targets/", elements).is(201).json().getLong("id");
        add(
                "/targets/" + moving + "/?tab=plan",
                "/targets/" + moving + "/?tab=sky",
                "/targets/" + moving + "/update/",
                "/targets/create/?type=NON_SIDEREAL");
    }

    private void lists() {
        String empty = list("empty");
        String full = list("full");
        long member = target("member", 70);
        owner.post("/tables/targets/actions/add-to-list/", Map.of("selected", member, "add_to_list", name("full")))
                .is(303);
        add(
                "/targets/targetgrouping/",
                "/targets/targetgrouping/?query=no-such-list",
                "/targets/targetgrouping/create/");
        for (String list : List.of(empty, full)) {
            String id = list.replaceAll("\\D", "");
            add(list, list + "access/", list + "share/", list + "delete/", "/targets/?targetlist__name=" + id);
        }
    }

    private String list(String kind) {
        Map<String, Object> form = Map.of("name", name(kind), "colour", "TEAL", "visibility", "PRIVATE");
        return owner.post("/targets/targetgrouping/create/", form).is(303).location();
    }

    private void imports() {
        String waiting = upload("waiting");
        String done = upload("done");
        owner.post(done + "start/", Map.of("mode", "create", "type", "SIDEREAL", "visibility", "", "list", ""))
                .is(303);
        Eventually.is("imported", () -> owner.get(done).has("#import-result"));
        add("/targets/import/", waiting, done, done + "choices/");
    }

    private String upload(String kind) {
        String csv = "object,ra (hms),dec,mag\n%s,10:00:00,+10:00:00,17\n%s,25:00:00,+10:00:00,17\n"
                .formatted(name(kind), name(kind) + " wrong");
        Visitor.Upload file = Visitor.Upload.text("target_csv", kind + ".csv", csv);
        return owner.upload("/targets/import/files/", Map.of(), file).is(303).location();
    }

    private void merging() {
        long kept = target("kept", 100);
        long gone = target("gone", 100.1);
        String compared = "/targets/merge/" + kept + "/" + target("other", 100.2) + "/";
        owner.post("/targets/merge/" + kept + "/" + gone + "/", Map.of()).is(303);
        String choice = "/targets/" + kept + "/merge/";
        String record = owner.get(choice).is(200).one("#merge-done a").attr("href");
        add(choice, choice + "?other=no-such-name", compared, record);
    }
}
