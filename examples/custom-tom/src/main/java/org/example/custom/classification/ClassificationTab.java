package org.example.custom.classification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.spi.TargetTab;

/** Shows the classification on the page of a target, with its form for those who may change the target. */
@ApplicationScoped
class ClassificationTab implements TargetTab {

    @CheckedTemplate(basePath = "custom", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance classification(
                Target target, Classification present, BoundForm form, boolean mayChange);
    }

    private final Classifications classifications;
    private final Targets targets;

    ClassificationTab(Classifications classifications, Targets targets) {
        this.classifications = classifications;
        this.targets = targets;
    }

    @Override
    public String id() {
        return "classification";
    }

    @Override
    public String label() {
        return "Classification";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public TemplateInstance render(Target target, Viewer viewer) {
        return Templates.classification(
                target,
                classifications.of(target.getId()).orElse(null),
                Classifications.FORM.prefilled(classifications.values(target.getId())),
                targets.isAllowed(target.getId(), viewer, Action.CHANGE));
    }
}
