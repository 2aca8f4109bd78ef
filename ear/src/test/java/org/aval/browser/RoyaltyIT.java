package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A researcher's new royalty: three mandates are under review at once, on each page, until the officer has looked at them. */
@Story
class RoyaltyIT {

    private static final String RESEARCHER = "VB10016";
    private static final List<String> TOPICS = List.of("GENOMICS", "GENOMIC_TESTS", "CLINICAL_TRIALS");

    @Test
    void a_researchers_new_royalty_flags_three_mandates_at_once(Visits visits) {
        List<UUID> mandates = TOPICS.stream().map(RoyaltyIT::mandate).toList();
        String declaration = declares(visits);
        assertThat(found()).as("what is not in force yet is not felt").isEqualTo("0 0");

        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10005").open(declaration);
        officer.decides("interests.DeclarationStep.TAKE_UP", "").sees("interests.takenUp");
        officer.open(declaration.replace("declaration", "assess"));
        officer.page().locator("[id='lines:0:level']").selectOption(new SelectOption().setValue("MINOR"));
        officer.press("interests.assess.keep").sees("interests.assessedNow");
        officer.decides("interests.DeclarationStep.PUT_IN_FORCE", "").sees("interests.inForceNow");
        assertThat(found()).as("three mandates, in one transaction").isEqualTo("3 1");

        officer.open("/home").findsItReadable();
        Visitor sophie = visits.with(Device.DESKTOP, "fr").signedIn("VB10003");
        for (UUID mandate : mandates) {
            String page = "/mandates/mandate?id=" + mandate;
            assertThat(officer.open(page).page().locator("main")).containsText("Séquences du Nord");
            assertThat(sophie.open(page).page().locator("main"))
                    .containsText(sophie.words().of("mandates.touched.told"));
            assertThat(sophie.page().locator("main")).not().containsText("Séquences du Nord");
        }
        officer.findsItReadable();
        assertThat(sophie.open("/mandates/register?words=VB10016").page().locator("tbody .col-state .under"))
                .hasCount(3);
        sophie.findsItReadable();
        Visitor holder =
                visits.with(Device.PHONE, "fr").signedIn(RESEARCHER).open("/mandates/mandate?id=" + mandates.get(0));
        holder.sees("mandates.touched.own").findsItReadable();

        officer.open("/mandates/mandate?id=" + mandates.get(0));
        officer.decides("mandates.MandateStep.CLEAR_INTERESTS", "La redevance ne porte pas sur ces travaux.")
                .sees("mandates.interestsCleared");
        assertThat(officer.page().locator("main")).not().containsText("Séquences du Nord");
        assertThat(sophie.open("/mandates/register?words=VB10016").page().locator("tbody .col-state .under"))
                .hasCount(2);
    }

    /**
     * The link is written, and signed.
     *
     * @return the page of the declaration
     */
    private static String declares(Visits visits) {
        Visitor researcher =
                visits.with(Device.DESKTOP, "fr").signedIn(RESEARCHER).open("/interests/mine");
        researcher.press("interests.declareAgain");
        researcher.page().waitForURL("**/interests/declare?*");
        researcher.page().locator("input[name=yes]").first().check();
        researcher.press("interests.next");
        researcher.follow("interests.link.add");
        researcher.page().locator("#category").selectOption("PATENT_LICENCE_ROYALTY");
        researcher.field("interests.counterparty").fill("Séquences du Nord inc.");
        researcher.page().locator("#sector").selectOption("DIAGNOSTICS");
        researcher.field("interests.startsOn").fill("2026-02-02");
        researcher.press("interests.link.keep").sees("interests.link.kept");
        researcher.follow("interests.next");
        researcher.page().locator("#honour").check();
        researcher.press("interests.sign").sees("interests.signed");
        return "/interests/declaration?id="
                + Registers.value(
                        "select d.id from declaration d join person p on p.id = d.declarant_id where p.staff_no = ?"
                                + " and d.state = 'SUBMITTED'",
                        RESEARCHER);
    }

    /** How many mandates were found, and in how many transactions. */
    private static String found() {
        return Registers.value(
                "select count(distinct m.activity) || ' ' || count(distinct m.found_at) from interest_match m"
                        + " join person p on p.id = m.person_id where p.staff_no = ? and m.activity_kind = 'MANDATE'",
                RESEARCHER);
    }

    /** Granted and accepted. */
    private static UUID mandate(String topic) {
        UUID id = UUID.randomUUID();
        Registers.change(
                """
                insert into mandate (id, version, reference, type, state, holder_id, requested_by, granted_as, represented,
                    title_to_use, purpose, message_level, pre_approval, may_reply, may_use_logo, paid_by_third_party,
                    may_sub_delegate, publicly_listed, territory, conditions, hours_per_week, every_topic, every_channel,
                    starts_on, ends_on, media_trained_on, disclosure_fr, disclosure_en, accept_by, accepted_at)
                select ?, 0, 'MAN-2026-' || nextval('mandate_reference') + 4000, 'TOPIC_EXPERT', 'DRAFT', p.id, p.id, 'SYSTEM',
                       'INSTITUTION', 'Chercheuse', 'Expliquer la recherche', 'INFORMATION', 'NONE', true, false, false, false,
                       false, '', '', 1, false, false, institution_day(), institution_day() + 90, institution_day(), '', '',
                       institution_day(), now() from person p where p.staff_no = ?""",
                id,
                RESEARCHER);
        Registers.change("insert into mandate_topic values (?, ?, false)", id, topic);
        Registers.change("insert into mandate_channel values (?, 'PRESS')", id);
        Registers.change("insert into mandate_language values (?, 'fr')", id);
        Registers.change(
                "update mandate set state = 'ACTIVE', code = ? where id = ?",
                "VB-RRRR-234" + (5 + TOPICS.indexOf(topic)),
                id);
        Registers.change(
                """
                insert into mandate_journal
                select ?, s.line, now(), institution_day(), 'VB10002', 'COMMS_DIRECTOR', s.step, null, s.state, ''
                  from (values (0, 'GRANT', 'GRANTED'), (1, 'ACCEPT', 'ACTIVE')) s(line, step, state)""",
                id);
        return id;
    }
}
