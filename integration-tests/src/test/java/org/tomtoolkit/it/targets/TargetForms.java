package org.tomtoolkit.it.targets;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.it.Visitor;
import org.tomtoolkit.targets.Targets;

/** Targets that people make with the form. */
abstract class TargetForms extends SiteTest {

    @Inject
    Targets targets;

    static Map<String, Object> form(String name, String ra, String dec) {
        Map<String, Object> form = new HashMap<>();
        form.put("type", "SIDEREAL");
        form.put("name", name);
        form.put("ra", ra);
        form.put("dec", dec);
        form.put("permissions", "PRIVATE");
        // other tests have targets at the same places
        form.put("save_anyway", "true");
        return form;
    }

    long create(Visitor visitor, Map<String, Object> form) {
        String location = visitor.post("/targets/create/", form).is(303).location();
        return Long.parseLong(location.replaceAll("\\D", ""));
    }
}
