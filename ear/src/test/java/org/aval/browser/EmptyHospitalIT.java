package org.aval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** From a bare machine to the first signature: nobody explains anything to anybody. */
@Story
class EmptyHospitalIT {

    private static final String PHRASE = "trois lampes au bout du quai";
    private static final String NURSE = "lea.fontaine@rivesud.example";

    /** The onboarding round and the mail come by themselves, within the minute. */
    private static final Page.WaitForConditionOptions WITHIN_THE_MINUTE =
            new Page.WaitForConditionOptions().setTimeout(90_000);

    private static final String PEOPLE =
            """
            Matricule;Prénom;Nom;Courriel;Langue;Lien d’emploi;Profession;Publics;Unité;Titre;Gestionnaire;Date d’entrée
            RS0001;Ana;Roy;ana.roy@rivesud.example;fr;PERMANENT;IT;ADMIN_SUPPORT;DG;Administratrice;;2024-01-08
            RS0002;Marc;Dion;marc.dion@rivesud.example;fr;PERMANENT;NURSE;MANAGER;SOI;Chef des soins;RS0001;2020-03-02
            RS0003;Léa;Fontaine;lea.fontaine@rivesud.example;fr;PERMANENT;NURSE;CLINICIAN;SOI;Infirmière;RS0002;2024-02-05
            """;

    @Test
    void an_empty_hospital_is_set_up_from_the_console_to_the_first_signature(Visits visits) throws Exception {
        try (OwnPortal portal = OwnPortal.empty()) {
            Visitor ana = visits.at(portal.address(), Device.DESKTOP, "fr");
            becomesAdministrator(ana, portal.linkAtTheConsole());
            namesTheInstitution(ana);
            addsUnit(ana, "DG", "Direction générale", "Executive office");
            addsUnit(ana, "SOI", "Soins infirmiers", "Nursing");
            importsPeople(ana);
            adoptsTheCharter(ana);
            ana.open("/entry/invitations").press("entry.inviteWhom", "Léa Fontaine");

            Visitor lea = visits.at(portal.address(), Device.PHONE, "fr");
            lea.page().waitForCondition(() -> portal.linkMailedTo(NURSE).isPresent(), WITHIN_THE_MINUTE);
            String invitation = portal.linkMailedTo(NURSE).orElseThrow();
            choosesPassword(lea, invitation);
            signs(lea);

            Visitor stranger = visits.at(portal.address(), Device.DESKTOP, "fr");
            stranger.open(invitation).reads("entry.LinkStanding.USED.title").findsItReadable();
        }
    }

    private static void becomesAdministrator(Visitor ana, String link) {
        ana.open(link).reads("entry.first").findsItReadable();
        ana.field("shared.staffNo").fill("RS0001");
        ana.field("entry.firstName").fill("Ana");
        ana.field("entry.lastName").fill("Roy");
        ana.field("entry.email").fill("ana.roy@rivesud.example");
        ana.field("entry.language.fr").check();
        ana.field("entry.password").fill(PHRASE);
        ana.field("entry.again").fill(PHRASE);
        ana.press("entry.first.verb");
        ana.page().waitForURL("**/settings/overview**");
        ana.sees("settings.missing.units").sees("settings.missing.charter").findsItReadable();
    }

    private static void namesTheInstitution(Visitor ana) {
        ana.open("/settings/institution");
        ana.field("settings.nameFr").fill("Hôpital de la Rive-Sud");
        ana.field("settings.nameEn").fill("South Shore Hospital");
        ana.field("settings.shortName").fill("Hôpital Rive-Sud");
        ana.field("settings.code").fill("HRS");
        ana.field("settings.codePrefix").fill("RS");
        ana.field("settings.domain").fill("rivesud.example");
        ana.field("settings.helpPhone").fill("poste 4200");
        ana.field("settings.helpEmail").fill("aide@rivesud.example");
        ana.press("settings.save").sees("settings.saved");
    }

    private static void addsUnit(Visitor ana, String code, String french, String english) {
        ana.open("/settings/units");
        ana.field("settings.unit.code").fill(code);
        ana.field("settings.unit.nameFr").fill(french);
        ana.field("settings.unit.nameEn").fill(english);
        ana.press("settings.unit.add.verb");
        assertThat(ana.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(french))
                        .count())
                .isPositive();
    }

    private static void importsPeople(Visitor ana) {
        ana.open("/people/import");
        ana.page()
                .locator("#file")
                .setInputFiles(new FilePayload("personnel.csv", "text/csv", PEOPLE.getBytes(StandardCharsets.UTF_8)));
        ana.press("people.import.check");
        ana.page().waitForURL("**/people/run?**");
        ana.findsItReadable().press("people.import.apply").sees("people.import.applied");
    }

    private static void adoptsTheCharter(Visitor ana) {
        ana.open("/settings/charter");
        ana.field("settings.charter.body").fill("Conseil d’administration");
        ana.field("settings.charter.resolution").fill("CA-2026-001");
        ana.press("settings.charter.adopt").sees("settings.charter.adopted");
    }

    private static void choosesPassword(Visitor lea, String invitation) {
        lea.open(invitation).findsItReadable();
        lea.field("entry.password").fill(PHRASE);
        lea.field("entry.again").fill(PHRASE);
        lea.press("entry.welcome.verb");
        lea.page().waitForURL("**/home**");
    }

    private static void signs(Visitor lea) throws Exception {
        lea.page()
                .waitForCondition(
                        () -> {
                            lea.open("/home");
                            return lea.link("attestations.mine.go.ASSIGNED").count() > 0;
                        },
                        WITHIN_THE_MINUTE);
        lea.follow("attestations.mine.go.ASSIGNED");
        Journey journey = new Journey(lea).readAll();
        lea.press("attestations.scenarios.go");
        journey.answerAll(true);
        lea.follow("attestations.scenarios.passed.go");
        journey.sign("Léa Fontaine", PHRASE);
        lea.reads("attestations.attestation.done");
        Download paper = lea.page().waitForDownload(() -> lea.follow("attestations.certificate.get"));
        Certificate certificate = Certificate.of(Files.readAllBytes(paper.path()));
        certificate.assertSealedAndProved();
        certificate.assertFitForArchivesAndScreenReaders();
        assertThat(certificate.code()).startsWith("RS-");
    }
}
