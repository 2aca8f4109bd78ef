package org.aval.service.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.AccessReason;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.CaseState;
import org.aval.domain.incidents.CaseStep;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.Destination;
import org.aval.domain.incidents.Ground;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.Outsider;
import org.aval.domain.incidents.PartyCapacity;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.incidents.SeverityFactors;
import org.aval.domain.incidents.TextKind;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case is weighed, looked into, decided and closed on the database; whoever may not take a step is told so, or nothing. */
class CourseDeskTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final String SECRETARY = "VB10007";
    private static final String CHAIR = "VB10008";
    private static final String PRIVACY = "VB10006";
    private static final String INTEGRITY = "VB10029";
    /** An oncologist: no tie with the emergency ward. */
    private static final String SAMUEL = "VB10013";
    /** A pharmacist: no tie either. */
    private static final String FATOU = "VB10014";

    private static final SeverityFactors SLIGHT = new SeverityFactors(1, 0, 0, 0, 1, 0, 0, 0, 0);
    private static final SeverityFactors GRAVE = new SeverityFactors(3, 3, 1, 0, 2, 1, 0, 1, 0);
    private static final Ending WORDS = new Ending("Rien à reprocher au canari", "Merci, voici ce qui en est sorti.");

    private ReportDesk reports;
    private CaseRegister register;
    private IncidentDesk desk;
    private TriageDesk triage;
    private PartyDesk parties;
    private CourseDesk course;
    private ClosingDesk closing;
    private Receipt receipt = new Receipt("", "");

    @BeforeEach
    void at_the_desk() {
        reports = house.get(ReportDesk.class);
        register = house.get(CaseRegister.class);
        desk = house.get(IncidentDesk.class);
        triage = house.get(TriageDesk.class);
        parties = house.get(PartyDesk.class);
        course = house.get(CourseDesk.class);
        closing = house.get(ClosingDesk.class);
    }

    @Test
    void a_case_goes_from_the_report_to_its_end() {
        UUID id = triaged(IncidentCategory.DENIGRATION, GRAVE);
        assertThat(read(CHAIR, id).severity()).isEqualTo(3);
        as(SECRETARY, () -> parties.addPerson(ref(SECRETARY, id), PartyCapacity.RESPONDENT, person(AMELIE)));
        as(SECRETARY, () -> course.investigate(ref(SECRETARY, id), person(SAMUEL), "Voyez le canari"));
        CaseRecord his = read(SAMUEL, id);
        assertThat(his.reason()).isEqualTo(AccessReason.INVESTIGATOR);
        assertThat(his.notes()).extracting(CaseText::words).contains("Voyez le canari");
        assertThat(his.course().may(CaseStep.HEAR).why()).isEqualTo("incidents.notYourOffice");
        refused("incidents.noFindings", () -> as(SECRETARY, () -> course.hear(ref(SECRETARY, id), "")));
        as(SAMUEL, () -> course.reportFindings(ref(SAMUEL, id), "Il a chanté"));
        refused("incidents.fileNotReady", () -> as(SECRETARY, () -> course.hear(ref(SECRETARY, id), "")));
        house.change(
                """
                insert into hearing (id, version, incident_case_id, person_id, state)
                values (gen_random_uuid(), 0, ?, ?, 'DRAFT')""",
                id,
                person(AMELIE));
        as(SECRETARY, () -> course.hear(ref(SECRETARY, id), ""));
        assertThat(read(SECRETARY, id).dueOn()).isAfter("2026-12-03");
        refused("incidents.observationsRunning", () -> as(CHAIR, () -> course.refer(ref(CHAIR, id), "")));
        house.clock().forward(Duration.ofDays(20));
        as(CHAIR, () -> course.refer(ref(CHAIR, id), ""));
        decided(id);
        as(SECRETARY, () -> course.carryOut(ref(SECRETARY, id), ""));
        as(SECRETARY, () -> closing.close(ref(SECRETARY, id), WORDS));
        Dialogue dialogue = as(NOBODY, () -> reports.follow(receipt.code()));
        assertThat(dialogue.state()).isEqualTo(CaseState.CLOSED);
        assertThat(dialogue.texts()).extracting(CaseText::words).last().isEqualTo(WORDS.letter());
        refused("incidents.unknown", () -> read(SAMUEL, id));
        assertThat(house.words("select holder from incident_key where sealed_id = ? and holder like 'PERSON:%'", id))
                .as("nobody keeps a key by name")
                .isEmpty();
        as(CHAIR, () -> closing.reopen(ref(CHAIR, id), "Une copie est apparue"));
        assertThat(read(SECRETARY, id).state()).isEqualTo(CaseState.TRIAGED);
        assertThat(house.words("select distinct motive from incident_case_journal"))
                .containsExactly("");
    }

    @Test
    void what_was_weighed_is_kept_factor_by_factor_and_its_reasons_are_sealed() {
        UUID id = triaged(IncidentCategory.OTHER, GRAVE);
        as(SECRETARY, () -> triage.weigh(ref(SECRETARY, id), found(IncidentCategory.PATIENT_IMAGE, SLIGHT)));
        CaseRecord record = read(SECRETARY, id);
        assertThat(record.severity()).as("the floor of the category").isEqualTo(3);
        assertThat(record.notes())
                .filteredOn(text -> text.kind() == TextKind.REASON)
                .hasSize(2);
        assertThat(house.words("select score || '/' || level from incident_weighing order by line"))
                .containsExactly("11/3", "2/3");
        assertThatThrownBy(() -> house.change("update incident_weighing set harm = 0"))
                .isInstanceOf(RuntimeException.class);
        assertThat(String.join("\n", house.words("select t::text from incident_text t")))
                .doesNotContain("canari");
    }

    @Test
    void personal_data_found_at_triage_lets_the_privacy_officer_in_and_keeps_the_case_open() {
        UUID id = triaged(IncidentCategory.OTHER, GRAVE);
        refused("incidents.unknown", () -> read(PRIVACY, id));
        as(SECRETARY, () -> triage.weigh(ref(SECRETARY, id), found(IncidentCategory.RECORD_SCREENSHOT, GRAVE)));
        CaseRecord officer = read(PRIVACY, id);
        assertThat(officer.dialogue()).extracting(CaseText::words).contains("Le canari jaune");
        assertThat(officer.notes()).isNotEmpty();
        assertThat(house.words("select state from privacy_track where incident_case_id = ?", id))
                .containsExactly("OPEN");
        refused(
                "incidents.privacyOpen",
                () -> as(SECRETARY, () -> closing.redirect(ref(SECRETARY, id), Destination.POLICE, WORDS)));
    }

    @Test
    void another_severity_waits_for_the_chair() {
        UUID id = triaged(IncidentCategory.OTHER, SLIGHT);
        refused(
                "incidents.reasonMissing",
                () -> as(SECRETARY, () -> triage.proposeSeverity(ref(SECRETARY, id), 3, " ")));
        as(SECRETARY, () -> triage.proposeSeverity(ref(SECRETARY, id), 3, "Une enfant"));
        assertThat(read(SECRETARY, id).severity()).isEqualTo(1);
        closed(() -> as(SECRETARY, () -> triage.confirmSeverity(ref(SECRETARY, id))));
        as(CHAIR, () -> triage.confirmSeverity(ref(CHAIR, id)));
        assertThat(read(SECRETARY, id).severity()).isEqualTo(3);
        refused(
                "incidents.notMinor",
                () -> as(SECRETARY, () -> course.handToUnit(ref(SECRETARY, id), person(THOMAS), "")));
    }

    @Test
    void whoever_has_a_tie_with_the_person_concerned_is_shown_and_not_asked() {
        UUID id = triaged(IncidentCategory.DENIGRATION, GRAVE);
        as(SECRETARY, () -> parties.addPerson(ref(SECRETARY, id), PartyCapacity.RESPONDENT, person(AMELIE)));
        assertThat(read(SECRETARY, id).course().offices())
                .filteredOn(line -> line.person().contains("Fortin"))
                .extracting(OfficeLine::ground)
                .containsOnly(Ground.SAME_UNIT);
        for (String tied : List.of(JULIEN, NOEMIE, AMELIE)) {
            refused(
                    "incidents.hasGround",
                    () -> as(SECRETARY, () -> course.investigate(ref(SECRETARY, id), person(tied), "")));
        }
        refused(
                "incidents.judgesLater",
                () -> as(SECRETARY, () -> course.investigate(ref(SECRETARY, id), person(CHAIR), "")));
        assertThat(read(SECRETARY, id).state()).isEqualTo(CaseState.TRIAGED);
        refused("incidents.unknown", () -> read(JULIEN, id));
    }

    @Test
    void an_investigator_is_replaced_and_loses_the_key() {
        UUID id = triaged(IncidentCategory.DENIGRATION, GRAVE);
        as(SECRETARY, () -> course.investigate(ref(SECRETARY, id), person(SAMUEL), ""));
        as(SECRETARY, () -> course.replaceInvestigator(ref(SECRETARY, id), person(FATOU), "Absent"));
        refused("incidents.unknown", () -> read(SAMUEL, id));
        assertThat(read(FATOU, id).reason()).isEqualTo(AccessReason.INVESTIGATOR);
        assertThat(house.words("select holder from incident_key where sealed_id = ? and holder like 'PERSON:%'", id))
                .containsOnly("PERSON:" + person(FATOU));
    }

    @Test
    void a_unit_puts_right_what_is_minor_by_who_leads_it() {
        UUID id = triaged(IncidentCategory.COPYRIGHT, SLIGHT);
        as(SECRETARY, () -> parties.addPerson(ref(SECRETARY, id), PartyCapacity.RESPONDENT, person(AMELIE)));
        refused(
                "incidents.leadsNobody",
                () -> as(SECRETARY, () -> course.handToUnit(ref(SECRETARY, id), person(FATOU), "")));
        as(SECRETARY, () -> course.handToUnit(ref(SECRETARY, id), person(JULIEN), "Faites retirer la photo"));
        assertThat(read(JULIEN, id).reason()).isEqualTo(AccessReason.UNIT_HANDLER);
        assertThat(as(JULIEN, () -> register.waiting())).extracting(CaseRow::id).containsExactly(id);
        as(JULIEN, () -> course.reportFromUnit(ref(JULIEN, id), "Retirée hier"));
        assertThat(read(SECRETARY, id).state()).isEqualTo(CaseState.ACTIONS);
        as(SECRETARY, () -> closing.close(ref(SECRETARY, id), WORDS));
        refused("incidents.unknown", () -> read(JULIEN, id));
    }

    @Test
    void who_would_lose_sight_of_the_case_passes_it_to_the_integrity_officer() {
        UUID id = triaged(IncidentCategory.DENIGRATION, GRAVE);
        refused(
                "incidents.closesToYou",
                () -> as(
                        SECRETARY,
                        () -> parties.addPerson(ref(SECRETARY, id), PartyCapacity.RESPONDENT, person(PRIVACY))));
        assertThat(read(SECRETARY, id).course().parties()).isEmpty();
        as(SECRETARY, () -> closing.passOn(ref(SECRETARY, id), "Une collègue de mon service"));
        refused("incidents.unknown", () -> read(SECRETARY, id));
        refused("incidents.unknown", () -> read(CHAIR, id));
        CaseRecord officer = read(INTEGRITY, id);
        assertThat(officer.dialogue()).extracting(CaseText::words).contains("Le canari jaune");
        assertThat(officer.notes()).extracting(CaseText::words).contains("Une collègue de mon service");
        as(INTEGRITY, () -> parties.addPerson(ref(INTEGRITY, id), PartyCapacity.RESPONDENT, person(PRIVACY)));
        assertThat(read(INTEGRITY, id).course().parties()).hasSize(1);
    }

    @Test
    void parties_of_every_kind_are_added_and_struck() {
        UUID id = triaged(IncidentCategory.OTHER, SLIGHT);
        as(SECRETARY, () -> parties.addUnit(ref(SECRETARY, id), PartyCapacity.RESPONDENT, "MED"));
        as(SECRETARY, () -> parties.addOutsider(ref(SECRETARY, id), PartyCapacity.VICTIM, Outsider.PATIENT));
        refused(
                "incidents.noSuchUnit",
                () -> as(SECRETARY, () -> parties.addUnit(ref(SECRETARY, id), PartyCapacity.RESPONDENT, "XX")));
        refused(
                "incidents.noSuchOrganisation",
                () -> as(
                        SECRETARY,
                        () -> parties.addOrganisation(ref(SECRETARY, id), PartyCapacity.WITNESS, "Inconnue inc.")));
        String company = house.words("select name from counterparty where same_as_id is null order by name limit 1")
                .get(0);
        as(SECRETARY, () -> parties.addOrganisation(ref(SECRETARY, id), PartyCapacity.WITNESS, company));
        List<PartyLine> standing = read(SECRETARY, id).course().parties();
        assertThat(standing).hasSize(3).allMatch(PartyLine::isStanding);
        as(SECRETARY, () -> parties.strike(ref(SECRETARY, id), standing.get(0).id()));
        assertThat(read(SECRETARY, id).course().parties())
                .filteredOn(PartyLine::isStanding)
                .hasSize(2);
    }

    @Test
    void a_case_ends_at_triage_with_a_letter() {
        UUID first = triaged(IncidentCategory.OTHER, SLIGHT);
        String reference = receipt.reference();
        UUID second = triaged(IncidentCategory.OTHER, SLIGHT);
        refused(
                "incidents.letterMissing",
                () -> as(SECRETARY, () -> closing.declareInadmissible(ref(SECRETARY, second), new Ending("Non", " "))));
        refused(
                "incidents.noSuchCase",
                () -> as(SECRETARY, () -> closing.declareDuplicate(ref(SECRETARY, second), "INC-2026-ZZZZ", WORDS)));
        as(SECRETARY, () -> closing.declareDuplicate(ref(SECRETARY, second), reference, WORDS));
        assertThat(read(SECRETARY, second).course().duplicateOf()).isEqualTo(reference);
        as(SECRETARY, () -> closing.redirect(ref(SECRETARY, first), Destination.HR, WORDS));
        assertThat(read(SECRETARY, first).course().destination()).isEqualTo(Destination.HR);
    }

    @Test
    void a_case_waits_on_the_first_page_of_whose_turn_it_is() {
        UUID id = triaged(IncidentCategory.DENIGRATION, GRAVE);
        assertThat(waiting(SECRETARY)).contains(id);
        assertThat(waiting(CHAIR)).doesNotContain(id);
        as(SECRETARY, () -> triage.proposeSeverity(ref(SECRETARY, id), 4, "Une enfant"));
        assertThat(waiting(CHAIR)).contains(id);
        as(CHAIR, () -> triage.confirmSeverity(ref(CHAIR, id)));
        as(SECRETARY, () -> parties.addPerson(ref(SECRETARY, id), PartyCapacity.RESPONDENT, person(AMELIE)));
        as(SECRETARY, () -> course.investigate(ref(SECRETARY, id), person(SAMUEL), ""));
        assertThat(waiting(SECRETARY)).doesNotContain(id);
        assertThat(waiting(SAMUEL)).contains(id);
        as(SAMUEL, () -> course.reportFindings(ref(SAMUEL, id), "Vu"));
        assertThat(waiting(SAMUEL)).doesNotContain(id);
        assertThat(waiting(SECRETARY)).contains(id);
        CaseFilter late = new CaseFilter(null, null, null, false, true, receipt.reference());
        assertThat(as(SECRETARY, () -> register.list(late, PageRequest.FIRST)).rows())
                .isEmpty();
        house.clock().forward(Duration.ofDays(40));
        assertThat(as(SECRETARY, () -> register.list(late, PageRequest.FIRST)).rows())
                .extracting(CaseRow::id)
                .containsExactly(id);
    }

    private List<UUID> waiting(String reader) {
        return as(reader, () -> register.waiting()).stream().map(CaseRow::id).toList();
    }

    @Test
    void nobody_else_takes_a_step_or_learns_that_there_is_a_case() {
        UUID id = triaged(IncidentCategory.OTHER, SLIGHT);
        CaseRef shown = ref(SECRETARY, id);
        for (String stranger : List.of(AMELIE, JULIEN, ADMIN, AUDITOR, PRIVACY, INTEGRITY, CATHERINE)) {
            refused("incidents.unknown", () -> as(stranger, () -> course.contain(shown, "")));
            refused("incidents.unknown", () -> as(stranger, () -> course.reportFindings(shown, "Moi")));
            refused("incidents.unknown", () -> as(stranger, () -> course.reportFromUnit(shown, "Moi")));
            refused("incidents.unknown", () -> as(stranger, () -> course.defer(shown, "Moi")));
        }
        for (String stranger : List.of(AMELIE, JULIEN, ADMIN, AUDITOR, PRIVACY, CATHERINE, CHAIR)) {
            closed(() -> as(stranger, () -> triage.weigh(shown, found(IncidentCategory.OTHER, GRAVE))));
            closed(() -> as(stranger, () -> parties.strike(shown, UUID.randomUUID())));
            closed(() -> as(stranger, () -> course.investigate(shown, person(SAMUEL), "")));
            closed(() -> as(stranger, () -> closing.close(shown, WORDS)));
            closed(() -> as(stranger, () -> closing.passOn(shown, "Moi")));
        }
        refused("incidents.unknown", () -> as(INTEGRITY, () -> closing.close(shown, WORDS)));
        refused("incidents.noEvidence", () -> {
            house.change("update incident_case set personal_data = true where id = ?", id);
            as(PRIVACY, () -> course.contain(ref(PRIVACY, id), ""));
        });
        assertThat(house.<Integer>as(AMELIE, () -> {
                    house.tellTheDatabase(person(AMELIE));
                    return house.count("select count(*) from incident_weighing");
                }))
                .isZero();
    }

    private static void closed(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(EJBAccessException.class);
    }

    private void decided(UUID id) {
        as(CHAIR, () -> {
            Act act = new Act(
                    new Actor(person(CHAIR), CHAIR, Set.of(Role.ETHICS_CHAIR)),
                    house.clock().instant(),
                    LocalDate.ofInstant(house.clock().instant(), ZoneId.of("America/Toronto")),
                    "");
            house.get(CaseDecisions.class).decided(id, act);
        });
    }

    private UUID triaged(IncidentCategory category, SeverityFactors factors) {
        String page = as(NOBODY, () -> reports.page());
        ReportWish wish = new ReportWish(
                category, CaseChannel.ANONYMOUS_FORM, Confidence.ANONYMOUS, false, false, false, null, null, null);
        receipt = as(
                NOBODY,
                () -> reports.report(page, new Report(wish, new ReportWords("Le canari jaune", "", "", "", ""))));
        UUID id = as(
                        SECRETARY,
                        () -> register.list(
                                new CaseFilter(null, null, null, false, receipt.reference()), PageRequest.FIRST))
                .rows()
                .get(0)
                .id();
        as(SECRETARY, () -> desk.acknowledge(ref(SECRETARY, id), "Merci"));
        as(SECRETARY, () -> triage.triage(ref(SECRETARY, id), found(category, factors)));
        return id;
    }

    private static Weighed found(IncidentCategory category, SeverityFactors factors) {
        return new Weighed(category, false, factors, "Le canari est jaune");
    }

    private CaseRecord read(String reader, UUID id) {
        return as(reader, () -> register.read(id));
    }

    private CaseRef ref(String reader, UUID id) {
        return new CaseRef(id, read(reader, id).version());
    }
}
