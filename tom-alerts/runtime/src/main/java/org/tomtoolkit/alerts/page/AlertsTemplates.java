package org.tomtoolkit.alerts.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this app. */
@CheckedTemplate(basePath = "tom-alerts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class AlertsTemplates {

    private AlertsTemplates() {}

    static native TemplateInstance queryList(QueryListView view);

    static native TemplateInstance queryForm(QueryFormView view);

    static native TemplateInstance run(RunView view);

    static native TemplateInstance targetTab(TargetTabView view);

    /** Parts of them. */
    @CheckedTemplate(basePath = "tom-alerts/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Partials {

        private Partials() {}

        static native TemplateInstance queryTable(QueryListView view);
    }
}
