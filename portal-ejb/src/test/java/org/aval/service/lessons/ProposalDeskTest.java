package org.aval.service.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.lessons.Trace;
import org.aval.domain.lessons.TraceKind;
import org.aval.domain.people.Audience;
import org.aval.domain.people.Profession;
import org.aval.domain.scenarios.ScenarioFlaw;
import org.aval.domain.scenarios.ScenarioState;
import org.aval.domain.scenarios.ScenarioText;
import org.aval.domain.scenarios.ScenarioWish;
import org.aval.domain.scenarios.ToldFacts;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.aval.service.scenarios.ScenarioBook;
import org.aval.service.scenarios.ScenarioDesk;
import org.aval.service.scenarios.ScenarioRegister;
import org.aval.service.scenarios.ScenarioRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A closed case becomes a scenario that leads back to nobody, by two people, and the case is not told by it. */
class ProposalDeskTest extends RegisterTest {

    private static final String SECRETARY = "VB10007";
    private static final String PRIVACY = "VB10006";

    private UUID incident;
    private ProposalDesk desk;
    private ProposalRegister proposals;
    private ScenarioRegister register;
    private ScenarioDesk second;

    @BeforeEach
    void a_closed_case_among_others_about_its_article() {
        desk = house.get(ProposalDesk.class);
        proposals = house.get(ProposalRegister.class);
        register = house.get(ScenarioRegister.class);
        second = house.get(ScenarioDesk.class);
        incident = reported();
        house.change("update incident_case set state = 'CLOSED', severity = 1 where id = ?", incident);
        closed(5, "A4");
        closed(4, "A7");
    }

    @Test
    void what_leads_back_is_shown_and_nothing_is_kept_until_it_is_reworded() {
        ScenarioWish own = wish("Le canari gris chante dans le couloir", ToldFacts.NOTHING);
        assertThat(look(own)).extracting(Trace::kind).containsExactly(TraceKind.OWN_WORDS);
        refused("scenarios.recognisable", () -> propose(own));
        assertThat(house.words("select code from learnt_scenario")).isEmpty();
        assertThat(look(wish("Madame Tremblay publie une image", ToldFacts.NOTHING)))
                .as("a name of the sample")
                .extracting(Trace::kind)
                .containsExactly(TraceKind.NAME);
        String unit = house.words("select name_fr from unit where code = 'URG'").get(0);
        assertThat(look(wish("Une image, " + unit, ToldFacts.NOTHING))).contains(new Trace(TraceKind.UNIT, unit));
        ScenarioWish reworded = wish("Un collègue publie une image", ToldFacts.NOTHING);
        assertThat(look(reworded)).isEmpty();
        propose(reworded);
        assertThat(listed(PRIVACY)).extracting(ScenarioRow::state).containsExactly(ScenarioState.PROPOSED);
    }

    @Test
    void a_role_in_a_unit_in_a_year_that_fits_few_is_refused_and_one_that_fits_many_passes() {
        ToldFacts alone = new ToldFacts(Profession.EXECUTIVE, unitOf("VB10001"), 2026, null);
        assertThat(look(wish("Une image", alone))).extracting(Trace::kind).containsExactly(TraceKind.FEW_PEOPLE);
        refused("scenarios.recognisable", () -> propose(wish("Une image", alone)));
        ToldFacts nurses = new ToldFacts(Profession.NURSE, null, 2026, null);
        int before = nurses(4);
        assertThat(look(wish("Une image", nurses)))
                .as("%s nurses", before)
                .extracting(Trace::kind)
                .containsExactly(TraceKind.FEW_PEOPLE);
        nurses(5);
        assertThat(look(wish("Une image", nurses))).isEmpty();
    }

    @Test
    void an_article_that_few_closed_cases_cite_gives_them_away() {
        ScenarioWish rare = new ScenarioWish(
                text("fr", "Une image"), text("en", "A picture"), Set.of("A4", "A7"), ToldFacts.NOTHING);
        assertThat(look(rare)).containsExactly(new Trace(TraceKind.FEW_CASES, "A7"));
        closed(1, "A7");
        assertThat(look(rare)).isEmpty();
    }

    @Test
    void who_proposed_it_does_not_agree_and_who_agrees_learns_nothing_of_the_case() {
        propose(wish("Une image", ToldFacts.NOTHING));
        house.change(
                """
                insert into role_assignment (id, person_id, role, starts_on)
                select gen_random_uuid(), id, 'PRIVACY', '2026-01-01' from person where staff_no = ?""",
                SECRETARY);
        ScenarioRow row = listed(PRIVACY).get(0);
        refused("scenarios.samePerson", () -> as(SECRETARY, () -> second.agree(row.id(), row.version())));
        refused(
                "incidents.unknown",
                () -> as(SECRETARY, () -> proposals.of(UUID.randomUUID()))); // the door of cases stays what it is
        as(PRIVACY, () -> second.sendBack(row.id(), row.version(), ScenarioFlaw.PLACE_RECOGNISED));
        CaseProposals returned = as(SECRETARY, () -> proposals.of(incident));
        assertThat(returned.rows()).extracting(ScenarioRow::flaw).containsExactly(ScenarioFlaw.PLACE_RECOGNISED);
        assertThat(returned.wordings()).containsOnlyKeys(row.id());
        ProposalRef shown =
                new ProposalRef(incident, row.id(), returned.rows().get(0).version());
        refused(
                "scenarios.recognisable",
                () -> as(SECRETARY, () -> desk.reword(shown, wish("Le canari gris chante là", ToldFacts.NOTHING))));
        as(SECRETARY, () -> desk.reword(shown, wish("Une image floue", ToldFacts.NOTHING)));
        ScenarioRow again = listed(PRIVACY).get(0);
        refused("shared.changedMeanwhile", () -> as(PRIVACY, () -> second.agree(row.id(), row.version())));
        as(PRIVACY, () -> second.agree(again.id(), again.version()));
        assertThat(listed(KARIM)).extracting(ScenarioRow::state).containsExactly(ScenarioState.DRAFT);
    }

    @Test
    void who_answers_for_the_charter_knows_of_it_once_agreed_and_of_nothing_before() {
        propose(wish("Une image", new ToldFacts(null, null, 2026, null)));
        ScenarioRow row = listed(PRIVACY).get(0);
        assertThat(listed(KARIM)).isEmpty();
        refused("scenarios.unknown", () -> as(KARIM, () -> register.read(row.id(), "fr")));
        assertThat(as(PRIVACY, () -> register.read(row.id(), "fr"))
                        .wording()
                        .told()
                        .year())
                .isEqualTo(2026);
        as(PRIVACY, () -> second.agree(row.id(), row.version()));
        var record = as(KARIM, () -> register.read(row.id(), "fr"));
        assertThat(record.wording().told()).isEqualTo(ToldFacts.NOTHING);
        assertThat(record.timeline()).extracting(line -> line.step()).containsExactly("AGREE");
        assertThat(as(KARIM, () -> register.waiting())).hasSize(1);
        as(KARIM, () -> second.adopt(row.id(), record.row().version(), EnumSet.of(Audience.BOARD)));
        ScenarioBook book = house.get(ScenarioBook.class);
        assertThat(as(KARIM, () -> book.set(EnumSet.of(Audience.BOARD))).others())
                .contains(row.code());
        assertThat(as(KARIM, () -> book.set(EnumSet.of(Audience.STUDENT))).others())
                .doesNotContain(row.code());
        assertThat(as(KARIM, () -> book.articlesOf(row.code()))).containsExactly("A4");
        assertThat(Objects.requireNonNull(
                                as(KARIM, () -> book.read(row.code())).texts().get("en"))
                        .choices())
                .containsExactly("Oui", "Non", "Jamais", "Si");
        int version = as(KARIM, () -> register.read(row.id(), "fr")).row().version();
        as(KARIM, () -> second.retire(row.id(), version));
        assertThat(as(KARIM, () -> book.set(EnumSet.of(Audience.BOARD))).others())
                .doesNotContain(row.code());
    }

    @Test
    void nobody_else_proposes_agrees_adopts_or_knows() {
        ScenarioWish wish = wish("Une image", ToldFacts.NOTHING);
        for (String stranger : List.of(AMELIE, AUDITOR, PRIVACY, KARIM)) {
            assertThatThrownBy(() -> as(stranger, () -> desk.propose(ProposalRef.anew(incident), wish)))
                    .as(stranger)
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> as(stranger, () -> proposals.of(incident)))
                    .as(stranger)
                    .isInstanceOf(RuntimeException.class);
        }
        refused(
                "incidents.unknown",
                () -> as(SECRETARY, () -> desk.propose(ProposalRef.anew(UUID.randomUUID()), wish)));
        propose(wish);
        ScenarioRow row = listed(PRIVACY).get(0);
        for (String stranger : List.of(AMELIE, AUDITOR, SECRETARY)) {
            assertThatThrownBy(() -> as(stranger, () -> register.list()))
                    .as(stranger)
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> as(stranger, () -> second.agree(row.id(), row.version())))
                    .as(stranger)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> as(KARIM, () -> second.agree(row.id(), row.version())))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> as(PRIVACY, () -> second.adopt(row.id(), row.version(), EnumSet.of(Audience.BOARD))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void only_a_closed_case_is_learnt_from_and_the_way_back_stands_behind_its_wall() {
        house.change("update incident_case set state = 'DECIDED' where id = ?", incident);
        refused("lessons.proposal.notClosed", () -> propose(wish("Une image", ToldFacts.NOTHING)));
        house.change("update incident_case set state = 'CLOSED' where id = ?", incident);
        propose(wish("Une image", ToldFacts.NOTHING));
        assertThat(as("nobody", () -> house.count("select count(*) from case_scenario")))
                .isZero();
        assertThat(house.words("select count(*)::text from case_scenario")).containsExactly("1");
        assertThat(
                        house.words(
                                """
                        select column_name::text from information_schema.columns
                         where table_name like 'learnt_scenario%' and column_name like '%incident%'"""))
                .isEmpty();
        assertThat(house.words("select count(*)::text from command_journal where record = ?", incident))
                .containsExactly("0");
        assertThatThrownBy(() -> house.change("update learnt_scenario set state = 'IN_USE'"))
                .as("no second person")
                .hasMessageContaining("one person only");
    }

    private List<Trace> look(ScenarioWish wish) {
        return as(SECRETARY, () -> desk.look(incident, wish));
    }

    private void propose(ScenarioWish wish) {
        as(SECRETARY, () -> desk.propose(ProposalRef.anew(incident), wish));
    }

    private List<ScenarioRow> listed(String staffNo) {
        return as(staffNo, () -> register.list());
    }

    private String unitOf(String staffNo) {
        return house.words(
                        """
                        select a.unit_code from assignment a join person p on p.id = a.person_id
                         where p.staff_no = ? and a.is_primary""",
                        staffNo)
                .get(0);
    }

    /** So many nurses had a post in that year, and no more. */
    private int nurses(int many) {
        house.change("update person set profession = 'OTHER' where profession = 'NURSE'");
        house.change(
                """
                update person set profession = 'NURSE' where id in (
                    select distinct a.person_id from assignment a where a.ends_on is null order by 1 limit ?)""",
                many);
        return many;
    }

    private static ScenarioWish wish(String situation, ToldFacts told) {
        return new ScenarioWish(text("fr", situation), text("en", "A picture"), Set.of("A4"), told);
    }

    private static ScenarioText text(String language, String situation) {
        return new ScenarioText(language, "Une image", situation, "Que faire?", "Oui", "Non\nJamais\nSi", "Parce que");
    }

    private void closed(int many, String article) {
        for (int i = 0; i < many; i++) {
            UUID one = UUID.randomUUID();
            house.change(
                    """
                    insert into incident_case (id, version, reference, state, desk, channel, confidence, category, is_protected,
                        personal_data, peer_told, severity, received_on, due_on, recorded_by, receipt)
                    values (?, 0, 'INC-2025-' || upper(substr(translate(md5(gen_random_uuid()::text), 'io', '12'), 1, 6)),
                        'CLOSED', 'SECRETARY', 'FORM', 'ANONYMOUS', 'COPYRIGHT', false, false, false, 1, '2025-05-02', '2025-05-05',
                        'PORTAL', sha256(convert_to(gen_random_uuid()::text, 'UTF8')))""",
                    one);
            house.change(
                    "insert into case_lesson (id, version, incident_case_id, state) values (?, 0, ?, 'OPEN')",
                    one,
                    one);
            house.change(
                    """
                    insert into case_citation (case_lesson_id, line, charter_version_id, article, cited_on)
                    select ?, 0, v.id, ?, '2025-05-10' from charter_version v where v.number = '2.1.0'""",
                    one,
                    article);
        }
    }

    private UUID reported() {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = as("nobody", () -> reports.page());
        ReportWish wish = new ReportWish(
                IncidentCategory.COPYRIGHT,
                CaseChannel.FORM,
                Confidence.NAMED,
                false,
                false,
                false,
                "MED",
                LocalDate.of(2026, 11, 2),
                null);
        Report report = new Report(wish, new ReportWords("Le canari gris chante", "", "", "Une personne", ""));
        String reference = as("nobody", () -> reports.report(page, report)).reference();
        return UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
    }
}
