package org.aval.service.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.AmountBand;
import org.aval.domain.interests.Beneficiary;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.DeclarationKind;
import org.aval.domain.interests.DeclarationStanding;
import org.aval.domain.interests.DeclarationState;
import org.aval.domain.interests.Frequency;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.Judgement;
import org.aval.domain.interests.LinkCategory;
import org.aval.domain.interests.Measure;
import org.aval.domain.interests.PlanState;
import org.aval.domain.interests.PlanWish;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeclareDeskTest extends RegisterTest {

    /** The conflict-of-interest officer's deputy. */
    private static final String RACHID = "VB10028";
    /** A researcher whose declaration of the year stands, with two links. */
    private static final String ANNE_MARIE = "VB10019";
    /** An oncologist with a mandate and two links. */
    private static final String SAMUEL = "VB10013";

    private DeclareDesk desk;
    private AssessmentDesk assessment;
    private PlanDesk plans;
    private DeclarationReader reader;
    private DeclarationRegister register;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(DeclareDesk.class);
        assessment = house.get(AssessmentDesk.class);
        plans = house.get(PlanDesk.class);
        reader = house.get(DeclarationReader.class);
        register = house.get(DeclarationRegister.class);
    }

    @Test
    void who_has_nothing_to_declare_signs_and_it_stands_at_once() {
        UUID mine = as(NOEMIE, () -> desk.begin(null));
        as(NOEMIE, () -> desk.screen(mine, version(mine), DeclarationKind.INITIAL, "", "", true));
        as(NOEMIE, () -> desk.sign(mine, version(mine), true, "fr"));
        DeclarationRecord record = as(NOEMIE, () -> reader.read(mine, "fr"));
        assertThat(record.standing()).isEqualTo(DeclarationStanding.IN_FORCE);
        assertThat(steps(mine)).containsExactly("DRAFT", "DESCRIBE", "SUBMIT", "STAND");
        assertThat(record.copies()).hasSize(1);
        assertThat(declaredUntil(NOEMIE)).isEqualTo(List.of("2027-11-20"));
    }

    @Test
    void nobody_signs_without_their_honour_nor_for_somebody_else() {
        AssistantDesk assistants = house.get(AssistantDesk.class);
        as(NOEMIE, () -> assistants.name(AMELIE));
        assertThat(as(NOEMIE, assistants::mine)).extracting(AssistantLine::id).containsExactly(person(AMELIE));
        assertThat(as(AMELIE, assistants::others)).extracting(AssistantLine::id).containsExactly(person(NOEMIE));
        UUID hers = as(AMELIE, () -> desk.begin(person(NOEMIE)));
        as(AMELIE, () -> desk.screen(hers, version(hers), DeclarationKind.INITIAL, "", "", true));
        refused("interests.onlyYouSign", () -> as(AMELIE, () -> desk.sign(hers, version(hers), true, "fr")));
        refused("interests.noHonour", () -> as(NOEMIE, () -> desk.sign(hers, version(hers), false, "fr")));
        as(NOEMIE, () -> desk.sign(hers, version(hers), true, "fr"));
        assertThat(as(NOEMIE, () -> reader.read(hers, "fr")).names()).containsKey("preparedBy");
        refused("interests.unknown", () -> as(AMELIE, () -> reader.read(hers, "fr")));
    }

    @Test
    void a_link_is_weighed_lived_with_and_counts() {
        UUID mine = signedWithALink();
        as(CATHERINE, () -> assessment.takeUp(mine, version(mine)));
        refused(
                "interests.notAssessed",
                () -> as(CATHERINE, () -> assessment.putInForce(mine, version(mine), "", "", "")));
        as(
                CATHERINE,
                () -> assessment.assess(
                        mine,
                        version(mine),
                        List.of(Judgement.inGeneral(link(mine), InterestLevel.MODERATE, "Payée l’an dernier")),
                        ""));
        refused(
                "interests.noPlan",
                () -> as(CATHERINE, () -> assessment.putInForce(mine, version(mine), "Je dis", "I say", "")));
        UUID plan = as(CATHERINE, () -> plans.propose(mine, version(mine), plan()));
        refused(
                "interests.planUnanswered",
                () -> as(CATHERINE, () -> assessment.putInForce(mine, version(mine), "Je dis", "I say", "")));
        refused("interests.plan.unknown", () -> as(AMELIE, () -> plans.accept(plan, 0)));
        as(NOEMIE, () -> plans.accept(plan, 0));
        String said = as(CATHERINE, () -> reader.read(mine, "fr")).suggestedFr();
        assertThat(said).contains("Vaxelle", "2025");
        as(CATHERINE, () -> assessment.putInForce(mine, version(mine), said, "I say", ""));
        DeclarationRecord record = as(NOEMIE, () -> reader.read(mine, "fr"));
        assertThat(record.state()).isEqualTo(DeclarationState.IN_FORCE);
        assertThat(record.level()).isEqualTo(InterestLevel.MODERATE);
        assertThat(Objects.requireNonNull(record.plan()).state()).isEqualTo(PlanState.ACCEPTED);
        assertThat(record.copies()).hasSize(3);
    }

    @Test
    void a_question_is_answered_and_signed_again() {
        UUID mine = signedWithALink();
        as(CATHERINE, () -> assessment.takeUp(mine, version(mine)));
        refused("shared.motiveMissing", () -> as(CATHERINE, () -> assessment.ask(mine, version(mine), " ")));
        as(CATHERINE, () -> assessment.ask(mine, version(mine), "Combien par an?"));
        as(NOEMIE, () -> desk.putLink(mine, version(mine), typed(link(mine), "1 500")));
        as(NOEMIE, () -> desk.sign(mine, version(mine), true, "fr"));
        assertThat(steps(mine)).containsExactly("DRAFT", "DESCRIBE", "SUBMIT", "TAKE_UP", "ASK", "DESCRIBE", "ANSWER");
        assertThat(house.words("select amount_band from interest_link where declaration_id = ?", mine))
                .containsExactly("B2");
    }

    @Test
    void what_was_signed_is_never_changed_whoever_tries() {
        UUID mine = signedWithALink();
        refused("interests.wrongState", () -> as(NOEMIE, () -> desk.dropLink(mine, version(mine), link(mine))));
        assertThat(catchThrowable(() ->
                        house.change("update interest_link set subject = 'autre' where declaration_id = ?", mine)))
                .hasMessageContaining("signed");
    }

    @Test
    void nobody_weighs_their_own_declaration() {
        UUID officers = as(RACHID, () -> desk.begin(null));
        as(RACHID, () -> desk.putLink(officers, version(officers), typed(null, "100")));
        as(RACHID, () -> desk.sign(officers, version(officers), true, "fr"));
        refused("interests.notYourOwn", () -> as(RACHID, () -> assessment.takeUp(officers, version(officers))));
        as(CATHERINE, () -> assessment.takeUp(officers, version(officers)));
        assertThat(as(RACHID, () -> register.list(DeclarationFilter.ALL, PageRequest.FIRST, "fr"))
                        .rows())
                .extracting(DeclarationRow::id)
                .doesNotContain(officers);
    }

    @Test
    void last_years_links_are_taken_over_and_one_left_out_is_looked_at() {
        UUID mine = as(ANNE_MARIE, () -> desk.begin(null));
        DeclarationRecord draft = as(ANNE_MARIE, () -> reader.read(mine, "fr"));
        assertThat(draft.links()).hasSize(2).extracting(LinkView::change).containsOnly(LinkChange.SAME);
        for (LinkView view : draft.links()) {
            as(
                    ANNE_MARIE,
                    () -> desk.dropLink(
                            mine,
                            version(mine),
                            Objects.requireNonNull(view.link().id())));
        }
        as(ANNE_MARIE, () -> desk.screen(mine, version(mine), DeclarationKind.ANNUAL, "", "", true));
        as(ANNE_MARIE, () -> desk.sign(mine, version(mine), true, "fr"));
        DeclarationRecord signed = as(CATHERINE, () -> reader.read(mine, "fr"));
        assertThat(signed.standing()).isEqualTo(DeclarationStanding.SUBMITTED);
        assertThat(signed.gone()).hasSize(2);
    }

    @Test
    void others_interests_are_told_to_the_offices_only() {
        UUID hers = UUID.fromString(house.words("select id::text from declaration where reference = 'COI-2026-0004'")
                .get(0));
        for (String stranger : List.of(AMELIE, JULIEN, KARIM, ADMIN)) {
            refused("interests.unknown", () -> as(stranger, () -> reader.read(hers, "fr")));
        }
        assertThat(as(AUDITOR, () -> reader.read(hers, "fr")).links()).hasSize(2);
        assertThat(as(CATHERINE, () -> reader.read(hers, "fr")).level()).isEqualTo(InterestLevel.MAJOR);
    }

    @Test
    void the_register_says_what_each_declaration_is_worth_as_its_page_does() {
        for (DeclarationRow row : as(CATHERINE, () -> register.list(DeclarationFilter.ALL, PageRequest.FIRST, "fr"))
                .rows()) {
            assertThat(as(CATHERINE, () -> reader.read(row.id(), "fr")).standing())
                    .as(row.reference())
                    .isEqualTo(row.standing());
        }
    }

    @Test
    void a_link_is_judged_for_what_the_declarant_does_here_and_for_nothing_else() {
        UUID mine = as(SAMUEL, () -> desk.begin(null));
        as(SAMUEL, () -> desk.sign(mine, version(mine), true, "fr"));
        as(CATHERINE, () -> assessment.takeUp(mine, version(mine)));
        List<Activity> does = as(CATHERINE, () -> assessment.activities(mine, "fr"));
        assertThat(does).extracting(Activity::name).anyMatch(name -> name.startsWith("MAN-2026-0009"));
        String mandate = does.stream()
                .filter(one -> one.kind() == ActivityKind.MANDATE)
                .map(Activity::code)
                .findFirst()
                .orElseThrow();
        UUID link = as(CATHERINE, () -> reader.read(mine, "fr"))
                .wish()
                .links()
                .get(0)
                .id();
        as(CATHERINE, () -> assessment.assess(mine, version(mine), List.of(forMandate(link, mandate)), ""));
        assertThat(as(CATHERINE, () -> reader.read(mine, "fr")).links().get(0).judged())
                .extracting(Judged::name)
                .containsExactly("MAN-2026-0009");
        String someoneElses = house.words("select id::text from mandate where reference = 'MAN-2026-0012'")
                .get(0);
        refused(
                "interests.judgement.notTheirs",
                () -> as(
                        CATHERINE,
                        () -> assessment.assess(mine, version(mine), List.of(forMandate(link, someoneElses)), "")));
    }

    @Test
    void the_officer_answers_within_so_many_open_days() {
        UUID mine = signedWithALink();
        LocalDate expected = LocalDate.parse(house.words("select assess_by::text from declaration where id = ?", mine)
                .get(0));
        assertThat(as(NOEMIE, () -> house.get(BusinessCalendar.class).after(LocalDate.of(2026, 11, 21), 10)))
                .isEqualTo(expected);
        assertThat(as(CATHERINE, reader::waiting))
                .filteredOn(task -> mine.equals(task.id()))
                .extracting(DeclarationTask::due)
                .containsExactly(expected);
    }

    private static Judgement forMandate(@Nullable UUID link, String mandate) {
        return new Judgement(
                Objects.requireNonNull(link), ActivityKind.MANDATE, mandate, InterestLevel.MAJOR, "Touche le produit");
    }

    private UUID signedWithALink() {
        UUID mine = as(NOEMIE, () -> desk.begin(null));
        as(NOEMIE, () -> desk.putLink(mine, version(mine), typed(null, "900")));
        as(NOEMIE, () -> desk.sign(mine, version(mine), true, "fr"));
        return mine;
    }

    private static TypedLink typed(@Nullable UUID id, String amount) {
        return new TypedLink(
                id,
                LinkCategory.SPEAKING_TRAINING,
                "Vaxelle Biologics",
                CounterpartyKind.COMPANY,
                CounterpartySector.PHARMA,
                "Une formation",
                Beneficiary.SELF,
                "",
                AmountBand.NONE,
                new BigDecimal(amount.replace(" ", "")),
                "cad",
                null,
                LocalDate.of(2025, 11, 1),
                LocalDate.of(2025, 11, 2),
                Frequency.ONCE,
                "",
                Set.of("VACCINATION"));
    }

    private PlanWish plan() {
        return new PlanWish(
                Set.of(Measure.DISCLOSE_IN_SPEECH),
                person(CATHERINE),
                "",
                LocalDate.of(2026, 12, 15),
                LocalDate.of(2027, 2, 1));
    }

    private int version(UUID declaration) {
        return Integer.parseInt(house.words("select version::text from declaration where id = ?", declaration)
                .get(0));
    }

    private UUID link(UUID declaration) {
        return UUID.fromString(house.words("select id::text from interest_link where declaration_id = ?", declaration)
                .get(0));
    }

    private List<String> steps(UUID declaration) {
        return house.words("select step from declaration_journal where declaration_id = ? order by line", declaration);
    }

    private List<String> declaredUntil(String staffNo) {
        return house.words(
                "select declared_until::text from interest_on(?, institution_day(), 'infinity')", person(staffNo));
    }
}
