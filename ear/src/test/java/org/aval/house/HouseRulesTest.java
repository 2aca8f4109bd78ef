package org.aval.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** How the modules may know each other, who may change what, and who may collaborate with how many. */
class HouseRulesTest {

    private static final int COLLABORATORS_OF_A_PAGE = 4;
    private static final int COLLABORATORS_OF_A_SERVICE = 8;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPaths(
                    Path.of("../policies/target/classes"),
                    Path.of("../portal-domain/target/classes"),
                    Path.of("../portal-ejb/target/classes"),
                    Path.of("../portal-web/target/classes"));

    @Test
    void the_domain_knows_only_java_and_the_mapping_annotations() {
        classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("..domain..", "java..", "jakarta.persistence..", "org.jspecify..")
                .check(HOUSE);
    }

    @Test
    void policies_know_neither_the_domain_nor_the_server() {
        noClasses()
                .that()
                .resideInAPackage("org.aval.policies..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.aval.domain..", "org.aval.service..", "org.aval.web..", "jakarta..", "org.hibernate..")
                .check(HOUSE);
    }

    @Test
    void services_know_no_page_and_pages_know_no_database() {
        noClasses()
                .that()
                .resideInAPackage("..service..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..web..", "jakarta.faces..", "jakarta.servlet..", "org.primefaces..")
                .check(HOUSE);
        // what went wrong there may be named, to answer it
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "jakarta.persistence..", "org.hibernate..", "java.sql..", "org.apache.pdfbox..")
                        .and(not(assignableTo(Throwable.class))))
                .check(HOUSE);
    }

    @Test
    void features_form_no_cycles() {
        for (String module : new String[] {"domain", "service", "web", "policies"}) {
            slices().matching("org.aval." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(HOUSE);
        }
    }

    @Test
    void entities_change_by_verbs_and_never_by_setters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotStartingWith("set")
                .check(HOUSE);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePrivate()
                .check(HOUSE);
    }

    /** The sample walks past days by the same verbs as people, so it must say when. */
    @Test
    void only_acts_and_the_sample_make_acts() {
        noClasses()
                .that(not(nameMatching(
                        "org\\.aval\\.service\\.(shared\\.Acts|sample\\.Sample(Accounts|Channels|Attestations|Charters|Parameters|ShownMarks|Committee|Stage)"
                                + "|sample\\.Sample(Roles|Mandates)\\$Cast|sample\\.Sample(Accounts|Logos|Consents|Sessions)\\$Life|sample\\.SampleInterests\\$Scene"
                                + "|attestations\\.Rehearsal\\$Part)")))
                .should()
                .callConstructorWhere(JavaCall.Predicates.target(
                        HasOwner.Predicates.With.owner(nameMatching("org\\.aval\\.domain\\.shared\\.Act"))))
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat(nameMatching("org\\.aval\\.(domain|service)\\.shared\\.Acts?"))
                .check(HOUSE);
    }

    @Test
    void every_use_case_says_who_may_call_it() {
        methods()
                .that()
                .areDeclaredInClassesThat(enterpriseBeans())
                .and()
                .arePublic()
                .should(beGuarded())
                .check(HOUSE);
    }

    @Test
    void pages_and_services_stay_thin() {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should(injectAtMost(COLLABORATORS_OF_A_PAGE))
                .check(HOUSE);
        classes()
                .that()
                .resideInAPackage("..service..")
                .should(injectAtMost(COLLABORATORS_OF_A_SERVICE))
                .check(HOUSE);
    }

    @Test
    void time_comes_from_a_clock() {
        for (Class<?> time : new Class<?>[] {
            Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class
        }) {
            noClasses().should().callMethod(time, "now").check(HOUSE);
        }
        noClasses()
                .that(not(nameMatching("org\\.aval\\.service\\.shared\\.InstitutionClock")))
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void names_say_what_things_are() {
        for (String ending : new String[] {"Impl", "Manager", "Helper", "Utils", "Util", "Dto", "Facade"}) {
            noClasses().should().haveSimpleNameEndingWith(ending).check(HOUSE);
        }
    }

    @Test
    void nobody_prints_sleeps_or_starts_threads() {
        noClasses()
                .that(not(nameMatching(
                        "org\\.aval\\.policies\\.verifier\\.AvalVerify"))) // a program of its own: its answer
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> enterpriseBeans() {
        return resideInAPackage("..service..")
                .and(DescribedPredicate.describe(
                        "are enterprise beans",
                        type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)));
    }

    private static ArchCondition<JavaMethod> beGuarded() {
        return new ArchCondition<>("say who may call it") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean guarded = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class);
                events.add(new SimpleConditionEvent(method, guarded, method.getFullName() + " is open to anybody"));
            }
        };
    }

    private static ArchCondition<JavaClass> injectAtMost(int limit) {
        return new ArchCondition<>("inject at most " + limit + " collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long injected = type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .count();
                events.add(new SimpleConditionEvent(type, injected <= limit, type.getName() + " injects " + injected));
            }
        };
    }
}
