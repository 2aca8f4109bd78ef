package org.aval.service.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.interests.AmountBand;
import org.aval.domain.interests.Beneficiary;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.DeclarationKind;
import org.aval.domain.interests.Frequency;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.Judgement;
import org.aval.domain.interests.LinkCategory;
import org.aval.domain.shared.Role;
import org.aval.policies.interests.DeclarationTemplate.Extract;
import org.aval.policies.interests.DeclarationTemplates;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.InstitutionDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the law has published of declarations: of whom, what, for how long, and above all what is not in it. */
class PublicInterestsTest extends RegisterTest {

    private DeclareDesk desk;
    private AssessmentDesk assessment;
    private DeclarationReader reader;
    private PublicInterests open;

    @BeforeEach
    void in_france() {
        desk = house.get(DeclareDesk.class);
        assessment = house.get(AssessmentDesk.class);
        reader = house.get(DeclarationReader.class);
        open = house.get(PublicInterests.class);
        moves("FR");
    }

    /** The institution is remembered between two looks. */
    private void moves(String jurisdiction) {
        house.change("update institution set jurisdiction = ?, version = version + 1", jurisdiction);
        as("nobody", () -> house.get(InstitutionDesk.class).refresh());
    }

    @Test
    void who_holds_an_office_of_the_law_is_published_without_amounts_relatives_or_descriptions() {
        holds(NOEMIE, "ETHICS_MEMBER");
        String reference = declares(NOEMIE);
        assertThat(as("nobody", () -> open.all())).hasSize(1);
        PublicDeclaration one = as("nobody", () -> open.find(reference)).orElseThrow();
        assertThat(one.name()).startsWith("Noémie ");
        assertThat(one.offices()).containsExactly(Role.ETHICS_MEMBER);
        assertThat(as("nobody", () -> open.links(reference)))
                .containsExactly(new PublicLink(
                        LinkCategory.CONSULTING, "Vaxelle Biologics", "Un avis", LocalDate.of(2025, 11, 1), null));
        assertThat(as("nobody", () -> open.all() + " " + open.links(reference)))
                .doesNotContain("4321", "B2", "CAD", "Secret", "ma sœur", "Cadeaux", "Voisin");
    }

    @Test
    void the_declarant_sees_before_signing_what_will_be_public() {
        holds(NOEMIE, "ETHICS_MEMBER");
        UUID draft = writes(NOEMIE);
        assertThat(as(NOEMIE, () -> reader.preview(draft)).orElseThrow())
                .extracting(PublicLink::counterparty)
                .containsExactly("Vaxelle Biologics");
        refused("interests.unknown", () -> as(AMELIE, () -> reader.preview(draft)));
        assertThat(as("nobody", () -> open.all())).isEmpty();
    }

    @Test
    void what_is_not_in_force_and_who_holds_no_such_office_is_not_published() {
        UUID draft = writes(NOEMIE);
        assertThat(as(NOEMIE, () -> reader.preview(draft))).isEmpty();
        as(NOEMIE, () -> desk.sign(draft, version(draft), true, "fr"));
        holds(NOEMIE, "ETHICS_MEMBER");
        assertThat(as("nobody", () -> open.all())).isEmpty();
        String reference = reference(draft);
        assertThat(as("nobody", () -> open.find(reference))).isEmpty();
        assertThat(as("nobody", () -> open.links(reference))).isEmpty();
    }

    @Test
    void who_stands_in_for_somebody_is_not_published() {
        holds(NOEMIE, "ETHICS_MEMBER");
        String reference = declares(NOEMIE);
        house.change(
                "update role_assignment set absent_id = ?, ends_on = institution_day() + 9 where person_id = ?",
                person(AMELIE),
                person(NOEMIE));
        assertThat(as("nobody", () -> open.find(reference))).isEmpty();
    }

    @Test
    void it_stays_five_years_after_the_office_and_not_a_day_longer() {
        holds(NOEMIE, "ETHICS_MEMBER");
        String reference = declares(NOEMIE);
        ends(NOEMIE, "institution_day() - interval '5 years'");
        assertThat(as("nobody", () -> open.find(reference)).orElseThrow().heldUntil())
                .isNotNull();
        ends(NOEMIE, "institution_day() - interval '5 years 1 day'");
        assertThat(as("nobody", () -> open.find(reference))).isEmpty();
        assertThat(as("nobody", () -> open.links(reference))).isEmpty();
    }

    @Test
    void where_the_law_asks_for_nothing_there_is_nothing() {
        holds(NOEMIE, "ETHICS_MEMBER");
        String reference = declares(NOEMIE);
        for (String elsewhere : List.of("QC", "CH")) {
            moves(elsewhere);
            assertThat(as("nobody", () -> open.isShown())).isFalse();
            assertThat(as("nobody", () -> open.all())).isEmpty();
            assertThat(as("nobody", () -> open.links(reference))).isEmpty();
        }
    }

    @Test
    void the_offices_and_kinds_of_links_of_the_law_are_known_here() {
        Extract asked = Objects.requireNonNull(DeclarationTemplates.of("FR").extract());
        assertThat(asked.offices()).isSubsetOf(names(Role.values())).isNotEmpty();
        assertThat(asked.categories())
                .isSubsetOf(names(LinkCategory.values()))
                .doesNotContain("RELATIVE_INTEREST", "PERSONAL_RELATION");
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private String declares(String staffNo) {
        UUID mine = writes(staffNo);
        as(staffNo, () -> desk.sign(mine, version(mine), true, "fr"));
        as(CATHERINE, () -> assessment.takeUp(mine, version(mine)));
        as(CATHERINE, () -> assessment.assess(mine, version(mine), judged(mine), ""));
        as(CATHERINE, () -> assessment.putInForce(mine, version(mine), "", "", ""));
        return reference(mine);
    }

    private UUID writes(String staffNo) {
        UUID mine = as(staffNo, () -> desk.begin(null));
        as(staffNo, () -> desk.screen(mine, version(mine), DeclarationKind.INITIAL, "", "Infirmière", false));
        as(
                staffNo,
                () -> desk.putLink(
                        mine,
                        version(mine),
                        typed(
                                LinkCategory.CONSULTING,
                                "Vaxelle Biologics",
                                CounterpartyKind.COMPANY,
                                Beneficiary.SELF)));
        as(
                staffNo,
                () -> desk.putLink(
                        mine,
                        version(mine),
                        typed(
                                LinkCategory.GIFT_SAMPLE_EQUIPMENT,
                                "Cadeaux inc.",
                                CounterpartyKind.COMPANY,
                                Beneficiary.SELF)));
        as(
                staffNo,
                () -> desk.putLink(
                        mine,
                        version(mine),
                        typed(
                                LinkCategory.CONSULTING,
                                "Secret de famille",
                                CounterpartyKind.COMPANY,
                                Beneficiary.RELATIVE)));
        as(
                staffNo,
                () -> desk.putLink(
                        mine,
                        version(mine),
                        typed(LinkCategory.WRITING, "Monsieur Voisin", CounterpartyKind.PERSON, Beneficiary.SELF)));
        return mine;
    }

    private List<Judgement> judged(UUID declaration) {
        return house.words("select id::text from interest_link where declaration_id = ?", declaration).stream()
                .map(link -> Judgement.inGeneral(UUID.fromString(link), InterestLevel.MINOR, "Ancien"))
                .toList();
    }

    private static TypedLink typed(LinkCategory category, String with, CounterpartyKind kind, Beneficiary whose) {
        return new TypedLink(
                null,
                category,
                with,
                kind,
                CounterpartySector.PHARMA,
                "Un avis",
                whose,
                whose == Beneficiary.RELATIVE ? "ma sœur" : "",
                AmountBand.NONE,
                new BigDecimal("4321"),
                "cad",
                null,
                LocalDate.of(2025, 11, 1),
                null,
                Frequency.ONCE,
                "Secret à décrire",
                Set.of());
    }

    private void holds(String staffNo, String role) {
        house.change(
                "insert into role_assignment (id, person_id, role, starts_on) values (gen_random_uuid(), ?, ?,"
                        + " date '2015-01-01')",
                person(staffNo),
                role);
    }

    private void ends(String staffNo, String day) {
        house.change(
                "update role_assignment set state = 'ENDED', ends_on = " + day + " where person_id = ?",
                person(staffNo));
    }

    private String reference(UUID declaration) {
        return house.words("select reference from declaration where id = ?", declaration)
                .get(0);
    }

    private int version(UUID declaration) {
        return Integer.parseInt(house.words("select version::text from declaration where id = ?", declaration)
                .get(0));
    }
}
