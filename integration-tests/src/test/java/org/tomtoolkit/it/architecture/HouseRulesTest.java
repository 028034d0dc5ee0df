package org.tomtoolkit.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final List<Class<? extends Annotation>> RULES =
            List.of(PermitAll.class, RolesAllowed.class, DenyAll.class, io.quarkus.security.Authenticated.class);

    @Test
    void packagesAreNamedAfterWhatTheyAreFor() {
        noClasses()
                .should()
                .resideInAnyPackage("..impl..", "..util..", "..utils..", "..helper..", "..helpers..", "..manager..")
                .check(Toolkit.CLASSES);
    }

    @Test
    void classesAreNamedAfterWhatTheyDo() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .check(Toolkit.CLASSES);
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(Toolkit.CLASSES);
    }

    @Test
    void nobodyReachesIntoTheContainer() {
        noClasses().should().dependOnClassesThat().areAssignableTo(CDI.class).check(Toolkit.CLASSES);
    }

    @Test
    void onlyCommandsPrintPastTheLog() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..command")
                .should(ACCESS_STANDARD_STREAMS)
                .check(Toolkit.CLASSES);
    }

    @Test
    void errorsAreTyped() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(Toolkit.CLASSES);
    }

    @Test
    void everyRouteSaysWhoMayUseIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(declareWhoMayUseThem())
                .check(Toolkit.CLASSES);
    }

    @Test
    void onlyTheKernelCallsOut() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tomtoolkit.core.remote..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.http.HttpClient")
                .check(Toolkit.CLASSES);
    }

    /** A stream that is not read to its end keeps its statement open, and with it an old state of the database. */
    @Test
    void resultsOfQueriesAreLists() {
        noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("getResultStream")))
                .check(Toolkit.CLASSES);
    }

    @Test
    void entitiesKnowNothingOfPanache() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .notBeAssignableTo("io.quarkus.hibernate.orm.panache.PanacheEntityBase")
                .check(Toolkit.CLASSES);
    }

    private static ArchCondition<JavaMethod> declareWhoMayUseThem() {
        return new ArchCondition<>("declare who may use them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass owner = method.getOwner();
                boolean declared =
                        RULES.stream().anyMatch(rule -> method.isAnnotatedWith(rule) || owner.isAnnotatedWith(rule));
                if (!declared) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is closed to everybody"));
                }
            }
        };
    }
}
