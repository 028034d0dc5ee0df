package org.tomtoolkit.targets.page;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tomtoolkit.common.account.AccountGroup;
import org.tomtoolkit.common.account.GroupRepository;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldType;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.targets.OrbitScheme;
import org.tomtoolkit.targets.TargetField;
import org.tomtoolkit.targets.TargetType;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.grants.NewTargetDefaults;
import org.tomtoolkit.targets.own.OwnColumns;

/** The form of a target as data; an application's own bean of this type takes its place. */
@DefaultBean
@ApplicationScoped
public class TargetForms {

    /** Before the key of a declared extra field in the name of its input. */
    public static final String EXTRA = "extra_";

    private static final Set<TargetField> REQUIRED = EnumSet.of(
            TargetField.RA,
            TargetField.DEC,
            TargetField.EPOCH_OF_ELEMENTS,
            TargetField.INCLINATION,
            TargetField.LNG_ASC_NODE,
            TargetField.ARG_OF_PERIHELION,
            TargetField.ECCENTRICITY);

    private final TargetsConfig config;
    private final GroupRepository groups;
    private final NewTargetDefaults defaults;
    private final OwnColumns own;

    protected TargetForms(TargetsConfig config, GroupRepository groups, NewTargetDefaults defaults, OwnColumns own) {
        this.config = config;
        this.groups = groups;
        this.defaults = defaults;
        this.own = own;
    }

    /** What a new target of this viewer starts with. */
    NewTargetDefaults.Defaults defaults(Viewer viewer) {
        return defaults.of(viewer);
    }

    /** All fields this viewer fills in. */
    public Form form(Viewer viewer) {
        List<Field> fields = new ArrayList<>();
        fields.add(type());
        fields.add(
                Field.text("name").required().maxLength(100).placeholder("M51").group("Name"));
        for (TargetField.Group group : TargetField.Group.values()) {
            if (group == TargetField.Group.ORBIT) {
                fields.add(scheme());
            }
            group.fields().forEach(field -> fields.add(number(field)));
        }
        own.contributions().forEach(each -> each.fields().forEach(field -> fields.add(field.group(each.heading()))));
        config.extraFields().forEach((key, extra) -> fields.add(extra(key, extra)));
        fields.add(permissions(viewer));
        fields.add(Field.multiChoice("groups")
                .label("Groups that may view, change and delete it")
                .choices(groupChoices(viewer))
                .group("Who sees it"));
        return Form.of(fields);
    }

    private Field type() {
        return Field.choice("type")
                .label("Type")
                .choices(Arrays.stream(TargetType.values())
                        .map(type -> new Choice(type.name(), type.label()))
                        .toList())
                .required()
                .initial(config.defaultType().name())
                .help("Sidereal: stays among the stars. Non-sidereal: moves by orbital elements.")
                .group("Name");
    }

    private static Field scheme() {
        return Field.choice("scheme")
                .label("Scheme of the elements")
                .choices(Arrays.stream(OrbitScheme.values())
                        .map(scheme -> new Choice(scheme.name(), scheme.label()))
                        .toList())
                .required()
                .group(TargetField.Group.ORBIT.heading())
                .showWhen("type", TargetType.NON_SIDEREAL.name());
    }

    private static Field number(TargetField number) {
        Field field = number.formField()
                .group(number.group().heading())
                .required(REQUIRED.contains(number))
                .help(help(number));
        TargetType type = number.group().type();
        return ofItsSchemes(number, type == null ? field : field.showWhen("type", type.name()));
    }

    /** What only some schemes have is out of the way in the others. */
    private static Field ofItsSchemes(TargetField number, Field field) {
        String[] schemes = Arrays.stream(OrbitScheme.values())
                .filter(scheme -> TargetField.required(scheme).contains(number))
                .map(Enum::name)
                .toArray(String[]::new);
        return schemes.length == 0 ? field : field.offeredWhen("scheme", schemes);
    }

    private static String help(TargetField field) {
        return switch (field) {
            case RA -> "Sexagesimal is hours, a plain number degrees.";
            case DEC -> "Degrees either way.";
            case EPOCH -> "Julian year of the position; 2000 when empty.";
            case PM_RA -> "With the factor cos δ.";
            case MEAN_ANOMALY, SEMIMAJOR_AXIS -> "For minor and major planets.";
            case MEAN_DAILY_MOTION -> "For major planets.";
            case PERIHDIST, EPOCH_OF_PERIHELION -> "For comets.";
            case ABS_MAG -> "H, or m1 of a comet.";
            case SLOPE -> "G, or k1 of a comet.";
            default -> null;
        };
    }

    private static Field extra(String key, TargetsConfig.ExtraField extra) {
        FieldType type =
                switch (extra.type()) {
                    case NUMBER -> FieldType.DECIMAL;
                    case BOOLEAN -> FieldType.BOOLEAN;
                    case DATETIME -> FieldType.DATETIME;
                    case STRING -> FieldType.TEXT;
                };
        String words = key.replace('_', ' ');
        return Field.of(EXTRA + key, type)
                .label(Character.toUpperCase(words.charAt(0)) + words.substring(1))
                .maxLength(2000)
                .initial(extra.defaultValue().orElse(null))
                .group("More");
    }

    private Field permissions(Viewer viewer) {
        return Field.choice(
                        "permissions",
                        new Choice("PRIVATE", "Private: you and the groups below"),
                        new Choice("PUBLIC", "Public: everyone with an account"),
                        new Choice("OPEN", "Open: everyone, also without an account"))
                .label("Who sees it")
                .initial(defaults.of(viewer).visibility().name())
                .required()
                .group("Who sees it");
    }

    private List<Choice> groupChoices(Viewer viewer) {
        List<AccountGroup> offered = new ArrayList<>(groups.grantableBy(viewer));
        Set<Long> ofSite = new HashSet<>(defaults.ofSite());
        offered.forEach(group -> ofSite.remove(group.getId()));
        if (!ofSite.isEmpty()) {
            offered.addAll(groups.list("id in ?1 order by name", ofSite));
        }
        return offered.stream()
                .map(group -> new Choice(String.valueOf(group.getId()), group.getName()))
                .toList();
    }
}
