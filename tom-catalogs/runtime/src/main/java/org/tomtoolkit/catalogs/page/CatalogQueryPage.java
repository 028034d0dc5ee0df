package org.tomtoolkit.catalogs.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tomtoolkit.catalogs.Catalogs;
import org.tomtoolkit.catalogs.spi.CatalogHarvester;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/**
 * Builds the catalogue page; an application's bean of this type takes its place.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class CatalogQueryPage {

    private final Catalogs catalogs;
    private final Targets targets;

    protected CatalogQueryPage(Catalogs catalogs, Targets targets) {
        this.catalogs = catalogs;
        this.targets = targets;
    }

    /** The search form, with the harvesters of this TOM. */
    public Form form() {
        List<CatalogHarvester> harvesters = catalogs.harvesters();
        List<Choice> services =
                harvesters.stream().map(h -> new Choice(h.id(), h.label())).toList();
        String example = harvesters.isEmpty() ? null : harvesters.get(0).exampleTerm();
        return Form.of(
                Field.text("term")
                        .label("Name of the object")
                        .required()
                        .maxLength(Catalogs.MAX_TERM_LENGTH)
                        .placeholder(example),
                Field.choice("service")
                        .label("Catalogue")
                        .required()
                        .choices(services)
                        .initial(services.isEmpty() ? null : services.get(0).value()));
    }

    public CatalogQueryView view(BoundForm form, List<CatalogCandidate> candidates) {
        return new CatalogQueryView(form, catalogs.harvesters(), candidates);
    }

    /** What was found, each with the target of this TOM that bears one of its names already. */
    public List<CatalogCandidate> candidates(List<TargetDraft> drafts, Viewer viewer) {
        return drafts.stream()
                .map(draft -> new CatalogCandidate(draft, createPath(draft), existing(draft, viewer)))
                .toList();
    }

    private Target existing(TargetDraft draft, Viewer viewer) {
        List<String> names = new ArrayList<>();
        names.add(Objects.toString(draft.value("name"), ""));
        names.addAll(draft.aliases() == null ? List.of() : draft.aliases());
        return names.stream()
                .filter(name -> !name.isBlank())
                .flatMap(name -> targets.findByName(name, viewer).stream())
                .findFirst()
                .orElse(null);
    }

    /** Path of the create page with every value of the draft in its query, other names under {@code names}. */
    public String createPath(TargetDraft draft) {
        Map<String, String> query = new LinkedHashMap<>();
        draft.values().forEach((field, value) -> {
            if (value != null) {
                query.put(field, text(value));
            }
        });
        if (draft.aliases() != null && !draft.aliases().isEmpty()) {
            query.put("names", String.join(",", draft.aliases()));
        }
        return "/targets/create/?" + RemoteRequest.encode(query);
    }

    /** As a person would write it: 8580000, not 8580000.0 or 8.58E6. */
    private static String text(Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            return number == 0
                    ? "0"
                    : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}
