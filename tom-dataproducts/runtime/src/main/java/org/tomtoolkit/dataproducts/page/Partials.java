package org.tomtoolkit.dataproducts.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Fragments of pages. */
final class Partials {

    @CheckedTemplate(basePath = "tom-dataproducts/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance manageData(ManageDataView view);

        static native TemplateInstance photometry(PhotometryView view);

        static native TemplateInstance spectroscopy(SpectroscopyView view);
    }

    private Partials() {}

    static TemplateInstance manageData(ManageDataView view) {
        return Templates.manageData(view);
    }

    static TemplateInstance photometry(PhotometryView view) {
        return Templates.photometry(view);
    }

    static TemplateInstance spectroscopy(SpectroscopyView view) {
        return Templates.spectroscopy(view);
    }
}
