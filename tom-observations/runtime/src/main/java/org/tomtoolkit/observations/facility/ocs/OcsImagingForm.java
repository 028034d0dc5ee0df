package org.tomtoolkit.observations.facility.ocs;

import java.util.ArrayList;
import java.util.List;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.observations.spi.FormContext;

/** The fields of an imaging request; {@code c_1_ic_2_exposure_time} is that of configuration 1, exposure 2. */
final class OcsImagingForm {

    private final OcsCatalogue catalogue;
    private final FormContext context;
    private final int configurations;
    private final int exposures;

    OcsImagingForm(OcsCatalogue catalogue, FormContext context, int configurations, int exposures) {
        this.catalogue = catalogue;
        this.context = context;
        this.configurations = configurations;
        this.exposures = exposures;
    }

    Form form() {
        List<Field> fields = new ArrayList<>(request());
        for (int c = 1; c <= configurations; c++) {
            fields.addAll(configuration(c));
            for (int i = 1; i <= exposures; i++) {
                fields.addAll(exposure(c, i));
            }
        }
        return Form.of(fields);
    }

    private List<Field> request() {
        return List.of(
                Field.text("name").required().maxLength(50).help("Name of the request at the portal."),
                Field.choice("proposal").required().choices(catalogue.proposals()),
                Field.decimal("ipp_value")
                        .label("Priority")
                        .required()
                        .min(0.5)
                        .max(2)
                        .initial(1.05)
                        .help("Factor on the proposal's priority; above 1 uses up its allowance."),
                Field.choice(
                                "observation_mode",
                                new Choice("NORMAL", "Normal"),
                                new Choice("RAPID_RESPONSE", "Rapid response"),
                                new Choice("TIME_CRITICAL", "Time critical"))
                        .required()
                        .initial("NORMAL"),
                Field.datetime("start").required().label("Not before"),
                Field.datetime("end").required().label("Not after"),
                Field.choice(
                                "optimization_type",
                                new Choice("TIME", "As soon as possible"),
                                new Choice("AIRMASS", "Best airmass"))
                        .label("Schedule for")
                        .initial("TIME"),
                Field.integer("configuration_repeats")
                        .min(1)
                        .initial(1L)
                        .help("How often all configurations are run."));
    }

    private List<Field> configuration(int number) {
        String prefix = "c_" + number + "_";
        String group = configurations == 1 ? "Configuration" : "Configuration " + number;
        List<Field> fields = new ArrayList<>(List.of(
                Field.choice(prefix + "instrument_type")
                        .label("Instrument")
                        .required(number == 1)
                        .choices(catalogue.instruments()),
                Field.choice(
                                prefix + "configuration_type",
                                new Choice("EXPOSE", "Exposures"),
                                new Choice("REPEAT_EXPOSE", "Exposures, repeated"))
                        .label("Type")
                        .initial("EXPOSE"),
                Field.decimal(prefix + "repeat_duration")
                        .label("Repeat for")
                        .unit("s")
                        .min(0)
                        .showWhen(prefix + "configuration_type", "REPEAT_EXPOSE"),
                Field.decimal(prefix + "max_airmass")
                        .label("Largest airmass")
                        .min(1)
                        .max(25)
                        .initial(1.6),
                Field.decimal(prefix + "min_lunar_distance")
                        .label("Distance from the Moon")
                        .unit("deg")
                        .min(0)
                        .max(180),
                Field.decimal(prefix + "max_lunar_phase")
                        .label("Largest lit part of the Moon")
                        .min(0)
                        .max(1)
                        .help("0 is new, 1 is full."),
                Field.choice(prefix + "guide_mode")
                        .label("Guiding")
                        .choices(catalogue.modes("guiding"))
                        .initial("ON")));
        if (context.isNonSidereal()) {
            fields.add(Field.decimal(prefix + "fractional_ephemeris_rate")
                    .label("Tracking")
                    .min(0)
                    .max(1)
                    .help("1 follows the target, 0 follows the stars."));
        }
        return fields.stream().map(field -> field.group(group)).toList();
    }

    private List<Field> exposure(int configuration, int number) {
        String prefix = "c_" + configuration + "_ic_" + number + "_";
        String group = (configurations == 1 ? "Exposure " : "Configuration " + configuration + ", exposure ") + number;
        List<Field> fields = new ArrayList<>(List.of(
                Field.decimal(prefix + "exposure_time")
                        .label("Exposure time")
                        .unit("s")
                        .min(0.1)
                        .required(configuration == 1 && number == 1)
                        .help(number == 1 ? null : "Leave empty for no such exposure."),
                Field.integer(prefix + "exposure_count")
                        .label("Exposures")
                        .min(1)
                        .initial(1L)));
        for (String element : catalogue.elementGroups()) {
            fields.add(Field.choice(prefix + element).label(words(element)).choices(catalogue.elements(element)));
        }
        fields.add(Field.choice(prefix + "readout_mode").label("Readout").choices(catalogue.modes("readout")));
        return fields.stream().map(field -> field.group(group)).toList();
    }

    private static String words(String element) {
        String text = element.replace('_', ' ');
        return text.isEmpty() ? element : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
