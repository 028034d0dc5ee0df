package org.tomtoolkit.alerts.alerce;

import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.FieldErrors;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;

/** The query form. One classifier at a time, and its classes with it, so that filters cannot contradict each other. */
final class AlerceForm {

    private static final String CLASSIFICATION = "Classification";
    private static final String PLACE = "Place";
    private static final String TIME = "Time";
    private static final String ANSWER = "Answer";

    private AlerceForm() {}

    static Form of(List<Classifier> classifiers) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("oid")
                .label("ZTF names")
                .placeholder("ZTF18abbuksn")
                .help("One, or several between commas."));
        fields.add(Field.integer("ndet").label("Detections").min(0).max(1e6).help("At least this many."));
        fields.addAll(classification(classifiers));
        fields.addAll(place());
        fields.addAll(time());
        fields.addAll(answer());
        return Form.of(fields);
    }

    private static List<Field> classification(List<Classifier> classifiers) {
        List<Field> fields = new ArrayList<>();
        String[] names = classifiers.stream().map(Classifier::name).toArray(String[]::new);
        fields.add(Field.choice("classifier")
                .choices(classifiers.stream()
                        .map(c -> new Choice(c.name(), c.label()))
                        .toList())
                .group(CLASSIFICATION));
        for (Classifier classifier : classifiers) {
            fields.add(Field.choice(classifier.field())
                    .label("Class")
                    .choices(classifier.classes())
                    .group(CLASSIFICATION)
                    .showWhen("classifier", classifier.name()));
        }
        fields.add(Field.decimal("probability")
                .label("Probability")
                .min(0)
                .max(1)
                .help("At least this, from 0 to 1.")
                .group(CLASSIFICATION)
                .showWhen("classifier", names));
        fields.add(Field.integer("ranking")
                .min(1)
                .max(100)
                .help("1 keeps the objects for which the class is the most probable one.")
                .group(CLASSIFICATION));
        return fields;
    }

    private static List<Field> place() {
        return List.of(
                Field.rightAscension("ra").group(PLACE),
                Field.declination("dec").group(PLACE),
                Field.decimal("radius").unit("arcsec").min(0).max(36_000).group(PLACE));
    }

    private static List<Field> time() {
        return List.of(
                mjd("firstmjd__gt", "First detection after"),
                mjd("firstmjd__lt", "First detection before"),
                mjd("lastmjd__gt", "Last detection after"),
                mjd("lastmjd__lt", "Last detection before"));
    }

    private static Field mjd(String name, String label) {
        return Field.decimal(name).label(label).unit("MJD").min(0).max(250_000).group(TIME);
    }

    private static List<Field> answer() {
        return List.of(
                Field.choice(
                                "order_by",
                                new Choice("oid", "Name"),
                                new Choice("probability", "Probability"),
                                new Choice("ndet", "Number of detections"),
                                new Choice("firstmjd", "First detection"),
                                new Choice("lastmjd", "Last detection"),
                                new Choice("deltamjd", "Time between first and last"))
                        .label("Order by")
                        .group(ANSWER),
                Field.choice("order_mode", new Choice("ASC", "Ascending"), new Choice("DESC", "Descending"))
                        .label("Order")
                        .group(ANSWER),
                Field.choice("max_pages", Choice.of("1"), Choice.of("5"), Choice.of("10"), Choice.of("20"))
                        .label("Pages")
                        .help("A page has 20 objects.")
                        .initial("1")
                        .group(ANSWER));
    }

    static FieldErrors validate(FormValues values) {
        FieldErrors errors = new FieldErrors();
        List<String> cone = List.of("ra", "dec", "radius");
        if (cone.stream().anyMatch(values::has)) {
            cone.stream()
                    .filter(name -> !values.has(name))
                    .forEach(name ->
                            errors.add(name, "A place needs right ascension, declination and radius, all three."));
        }
        ordered(values, "firstmjd", errors);
        ordered(values, "lastmjd", errors);
        return errors;
    }

    private static void ordered(FormValues values, String name, FieldErrors errors) {
        Double after = values.decimal(name + "__gt");
        Double before = values.decimal(name + "__lt");
        if (after != null && before != null && after > before) {
            errors.add(name + "__lt", "Must be later than the date before it.");
        }
    }
}
