package org.tomtoolkit.targets.merge;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.core.sky.Angles;
import org.tomtoolkit.core.sky.SkyPosition;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.duplicates.Duplicates;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.extras.TargetExtras;
import org.tomtoolkit.targets.names.TargetName;
import org.tomtoolkit.targets.names.TargetNames;
import org.tomtoolkit.targets.own.OwnColumns;

/** Builds the page that compares two targets; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class MergePage {

    /** More than any of the values is known to, fewer than binary fractions show. */
    private static final MathContext DIGITS = new MathContext(12);

    private final TargetMerges merges;
    private final TargetNames names;
    private final TargetExtras extras;
    private final AccountRepository accounts;
    private final Duplicates duplicates;
    private final OwnColumns own;

    protected MergePage(
            TargetMerges merges,
            TargetNames names,
            TargetExtras extras,
            AccountRepository accounts,
            Duplicates duplicates,
            OwnColumns own) {
        this.merges = merges;
        this.names = names;
        this.extras = extras;
        this.accounts = accounts;
        this.duplicates = duplicates;
        this.own = own;
    }

    /** The comparison of two targets that the viewer may merge. */
    public MergeView view(long keptId, long otherId, Viewer viewer) {
        TargetMerges.Both both = merges.both(keptId, otherId, viewer);
        return new MergeView(
                both.kept(),
                both.other(),
                rows(both.kept(), both.other()),
                merges.moving(both),
                warnings(both.kept(), both.other()),
                merges.isAllowed(otherId, keptId, viewer),
                duplicates.open(keptId, otherId).orElse(null));
    }

    private List<MergeView.Row> rows(Target kept, Target other) {
        List<MergeView.Row> rows = new ArrayList<>();
        rows.add(new MergeView.Row("Name", kept.getName(), other.getName(), kept.getName(), false));
        rows.add(aliases(kept, other));
        rows.add(keeps("Type", kept.getType().label(), other.getType().label()));
        rows.add(keeps("Who sees it", word(kept.getVisibility()), word(other.getVisibility())));
        rows.add(keeps("Owner", owner(kept), owner(other)));
        if (kept.getScheme() != null || other.getScheme() != null) {
            rows.add(keeps(
                    "Scheme of the elements",
                    kept.getScheme() == null ? "" : kept.getScheme().label(),
                    other.getScheme() == null ? "" : other.getScheme().label()));
        }
        List<TargetField> taken = MergedFields.taken(kept, other);
        for (TargetField field : TargetField.values()) {
            if (field.get(kept) != null || field.get(other) != null) {
                boolean takes = taken.contains(field);
                String here = text(field, kept);
                String there = text(field, other);
                rows.add(new MergeView.Row(field.label(), here, there, takes ? there : here, takes));
            }
        }
        own(kept, other, rows);
        extras(kept, other, rows);
        return rows;
    }

    private static MergeView.Row keeps(String label, String kept, String other) {
        return new MergeView.Row(label, kept, other, kept, false);
    }

    private MergeView.Row aliases(Target kept, Target other) {
        List<String> mine =
                names.of(kept.getId()).stream().map(TargetName::getName).toList();
        List<String> theirs =
                names.of(other.getId()).stream().map(TargetName::getName).toList();
        Set<String> all = new LinkedHashSet<>(mine);
        all.add(other.getName());
        all.addAll(theirs);
        all.remove(kept.getName());
        return new MergeView.Row(
                "Other names", String.join(", ", mine), String.join(", ", theirs), String.join(", ", all), true);
    }

    /** The application's columns. */
    private void own(Target kept, Target other, List<MergeView.Row> rows) {
        if (own.isEmpty()) {
            return;
        }
        Map<Long, Map<String, Object>> values = own.values(List.of(kept.getId(), other.getId()));
        Map<String, Object> mine = values.getOrDefault(kept.getId(), Map.of());
        Map<String, Object> theirs = values.getOrDefault(other.getId(), Map.of());
        for (Field field : own.fields()) {
            Object here = mine.get(field.name());
            Object there = theirs.get(field.name());
            if (here != null || there != null) {
                boolean takes = here == null;
                String result = OwnColumns.shown(field, takes ? there : here);
                rows.add(new MergeView.Row(
                        field.label(), OwnColumns.shown(field, here), OwnColumns.shown(field, there), result, takes));
            }
        }
    }

    private void extras(Target kept, Target other, List<MergeView.Row> rows) {
        Map<String, String> mine = texts(kept);
        Map<String, String> theirs = texts(other);
        Set<String> keys = new LinkedHashSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        for (String key : keys) {
            boolean takes = !mine.containsKey(key);
            String here = mine.getOrDefault(key, "");
            String there = theirs.getOrDefault(key, "");
            rows.add(new MergeView.Row(key, here, there, takes ? there : here, takes));
        }
    }

    private Map<String, String> texts(Target target) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (TargetExtra extra : extras.of(target.getId())) {
            texts.put(extra.getKey(), extra.getValue());
        }
        return texts;
    }

    private String owner(Target target) {
        return target.getOwnerId() == null
                ? ""
                : accounts.findByIdOptional(target.getOwnerId())
                        .map(account -> account.getUsername())
                        .orElse("");
    }

    private static String word(Visibility visibility) {
        return visibility.name().toLowerCase(Locale.ROOT);
    }

    private static String text(TargetField field, Target target) {
        Double value = field.get(target);
        return value == null ? "" : number(field, value) + (field.unit() == null ? "" : " " + field.unit());
    }

    private static String number(TargetField field, double value) {
        String plain = new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
        return switch (field) {
            case RA -> Angles.formatHms(value, 3) + " = " + plain;
            case DEC -> Angles.formatDms(value, 2) + " = " + plain;
            default -> plain;
        };
    }

    private static String apart(double degrees) {
        return degrees < 1
                ? String.format(Locale.ROOT, "%.1f arcminutes", degrees * 60)
                : String.format(Locale.ROOT, "%.1f degrees", degrees);
    }

    private static List<String> warnings(Target kept, Target other) {
        List<String> warnings = new ArrayList<>();
        if (kept.getType() != other.getType()) {
            warnings.add("One is sidereal, the other moves: are they really the same object?");
        }
        SkyPosition here = kept.position();
        SkyPosition there = other.position();
        if (here != null && there != null) {
            double apartDeg = here.separationDeg(there);
            if (apartDeg * 60 > 1) {
                warnings.add("They are " + apart(apartDeg) + " apart on the sky.");
            }
        }
        if (kept.getVisibility().compareTo(other.getVisibility()) != 0) {
            warnings.add("“" + kept.getName() + "” is " + word(kept.getVisibility()) + ", “" + other.getName() + "” "
                    + word(other.getVisibility()) + ": what belongs to “" + other.getName()
                    + "” will be seen by whoever"
                    + " sees “" + kept.getName() + "”.");
        }
        return warnings;
    }
}
