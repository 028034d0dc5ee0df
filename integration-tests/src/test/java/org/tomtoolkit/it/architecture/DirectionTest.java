package org.tomtoolkit.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirectionTest {

    static List<String> lowerApps() {
        return Toolkit.LAYERS.subList(0, Toolkit.LAYERS.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("lowerApps")
    void anAppDoesNotKnowTheOnesAboveIt(String app) {
        List<String> above =
                new ArrayList<>(Toolkit.LAYERS.subList(Toolkit.LAYERS.indexOf(app) + 1, Toolkit.LAYERS.size()));
        above.add("catalogs");
        noClasses()
                .that()
                .resideInAPackage("org.tomtoolkit." + app + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Toolkit.packages(above))
                .because("the upper app contributes to the lower one")
                .check(Toolkit.CLASSES);
    }

    @Test
    void catalogsBuildOnTargetsOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.tomtoolkit.catalogs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Toolkit.packages(List.of("observations", "dataproducts", "alerts")))
                .allowEmptyShould(true)
                .check(Toolkit.CLASSES);
    }

    @Test
    void alertsDoNotKnowCatalogs() {
        noClasses()
                .that()
                .resideInAPackage("org.tomtoolkit.alerts..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tomtoolkit.catalogs..")
                .allowEmptyShould(true)
                .check(Toolkit.CLASSES);
    }

    @Test
    void everyAppIsLookedAt() {
        for (String app : Toolkit.LAYERS) {
            assertTrue(
                    Toolkit.CLASSES.stream().anyMatch(type -> Toolkit.app(type).equals(app)),
                    () -> "No class of " + app + " was found");
        }
    }
}
