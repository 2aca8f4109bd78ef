package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.Condition;
import org.aval.domain.mandates.ConditionKind;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateStep;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.mandates.StandInPlace;
import org.aval.service.house.RegisterTest;
import org.aval.service.matches.MatchRound;
import org.aval.service.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody declares is felt by their mandates at once: on each page, in each answer, for any day and as known then. */
class FeltInterestsTest extends RegisterTest {

    private static final String SOPHIE = "VB10003";
    private static final String PRIYA = "VB10012";
    private static final String SAMUEL = "VB10013";
    private static final String LUC = "VB10015";
    private static final String RACHID = "VB10028";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate SPRING = LocalDate.of(2027, 5, 31);

    private InterestScene interests;
    private VoiceScene voices;

    @BeforeEach
    void a_scene() {
        interests = new InterestScene(house);
        voices = new VoiceScene(house);
    }

    @Test
    void nothing_is_granted_to_who_has_not_declared() {
        MandatePanel panel = as(NOEMIE, () -> requests().panel(MandateScene.expert(person(NOEMIE), "NURSING")));
        assertThat(missing(panel.conditions())).contains(ConditionKind.INTERESTS_DECLARED);
    }

    @Test
    void the_panel_of_luc_names_his_signature_his_declaration_and_no_more_of_his_case() {
        MandatePanel panel = as(LUC, () -> requests().panel(MandateScene.expert(person(LUC), "RETURN_TO_SPORT")));
        assertThat(missing(panel.conditions()))
                .containsExactly(ConditionKind.ATTESTED, ConditionKind.INTERESTS_DECLARED, ConditionKind.NO_IMPEDIMENT);
    }

    @Test
    void an_expert_falls_silent_the_day_after_a_declaration_is_over_and_the_voice_of_an_account_later() {
        house.change(
                "update declaration set valid_until = '2026-12-01' where declarant_id in (?, ?)",
                person(SAMUEL),
                person(SOPHIE));
        UUID expert = mandate("MAN-2026-0009");
        UUID voice = mandate("MAN-2026-0006");
        signedForLong();
        day("2026-12-01");
        assertThat(standing(expert)).isEqualTo(MandateStanding.VALID);
        day("2026-12-02");
        assertThat(standing(expert)).isEqualTo(MandateStanding.BLOCKED);
        assertThat(standing(voice)).isEqualTo(MandateStanding.VALID);
        day("2026-12-31");
        assertThat(standing(voice)).isEqualTo(MandateStanding.VALID);
        day("2027-01-01");
        assertThat(standing(voice)).isEqualTo(MandateStanding.BLOCKED);
        MandateRound round = house.get(MandateRound.class);
        as("nobody", round::tell);
        as("nobody", round::tell);
        assertThat(house.words(
                        "select kind from mail where once_key like '%' || ? || '%' and kind = 'mandates.blocked'",
                        voice.toString()))
                .hasSize(1);
    }

    @Test
    void the_institution_says_for_how_many_days() {
        house.change("update declaration set valid_until = '2026-11-15' where declarant_id = ?", person(SOPHIE));
        UUID voice = mandate("MAN-2026-0006");
        assertThat(standing(voice)).isEqualTo(MandateStanding.VALID);
        house.rules("declarationGraceDays", "5");
        assertThat(standing(voice)).isEqualTo(MandateStanding.BLOCKED);
    }

    @Test
    void a_topic_that_is_closed_silences_on_that_topic_only_and_at_once() {
        UUID expert = voices.given(
                        AMELIE, "TOPIC_EXPERT", TODAY, SPRING, List.of("GENOMICS", "HEALTHY_LIVING"), List.of("RADIO"))
                .accepted();
        assertThat(speaking("GENOMIC_TESTS", null, null)).contains(expert);
        weighed(AMELIE, "GENOMIC_TESTS", "MAJOR");
        assertThat(speaking("GENOMIC_TESTS", null, null)).doesNotContain(expert);
        assertThat(speaking("GENOMICS", null, null)).contains(expert);
        assertThat(speaking("HEALTHY_LIVING", null, null)).contains(expert);
        assertThat(standing(expert)).isEqualTo(MandateStanding.VALID);
        MandatedQuestion question = new MandatedQuestion(AMELIE, Platform.RADIO, "GENOMIC_TESTS", TODAY, null);
        assertThat(as(SOPHIE, () -> house.get(MandatedDesk.class).ask(question, "fr"))
                        .lines())
                .filteredOn(line -> line.id().equals(expert))
                .extracting(Mandated.Line::standing)
                .containsExactly(MandateStanding.BLOCKED);
    }

    @Test
    void the_officer_for_interests_hears_whom_an_interest_silences_and_nobody_else() {
        UUID touched = voices.given(AMELIE, "TOPIC_EXPERT", TODAY, SPRING, List.of("GENOMICS"), List.of("RADIO"))
                .accepted();
        weighed(AMELIE, "GENOMIC_TESTS", "MAJOR");
        UUID unsigned = voices.given(LUC, "TOPIC_EXPERT", TODAY, SPRING, List.of("GENOMICS"), List.of("RADIO"))
                .accepted();
        assertThat(silent(SOPHIE, "GENOMIC_TESTS")).contains(touched, unsigned);
        assertThat(silent(RACHID, "GENOMIC_TESTS")).containsExactly(touched);
        assertThat(silent(NOEMIE, "GENOMIC_TESTS")).isEmpty();
    }

    private List<UUID> silent(String reader, String topic) {
        VoiceQuestion question = new VoiceQuestion(topic, Platform.RADIO, "fr", null, null);
        return as(reader, () -> house.get(VoiceDesk.class).ask(question, "fr")).silent().stream()
                .map(VoiceLine::mandate)
                .toList();
    }

    @Test
    void who_has_no_other_topic_falls_silent_and_a_wider_topic_closes_those_below() {
        UUID expert = voices.given(AMELIE, "TOPIC_EXPERT", TODAY, SPRING, List.of("GENOMIC_TESTS"), List.of("RADIO"))
                .accepted();
        weighed(AMELIE, "GENOMICS", "MAJOR");
        assertThat(standing(expert)).isEqualTo(MandateStanding.BLOCKED);
        assertThat(speaking("GENOMIC_TESTS", null, null)).doesNotContain(expert);
    }

    @Test
    void what_the_officer_says_of_one_mandate_closes_that_one() {
        UUID one = voices.given(
                        AMELIE, "EVENT", TODAY, SPRING.minusMonths(6), List.of("GENOMIC_TESTS"), List.of("RADIO"))
                .accepted();
        interests
                .signed(AMELIE, TODAY, moment(TODAY))
                .on("MANDATE", one.toString(), "MAJOR")
                .inForce(TODAY);
        assertThat(standing(one)).isEqualTo(MandateStanding.BLOCKED);
    }

    @Test
    void a_sentence_and_a_reading_come_with_a_moderate_link() {
        UUID expert = voices.given(AMELIE, "TOPIC_EXPERT", TODAY, SPRING, List.of("GENOMICS"), List.of("RADIO"))
                .accepted();
        VoiceLine before = line(expert, "GENOMICS");
        assertThat(before.disclosure()).isEmpty();
        assertThat(before.preApproval()).isEqualTo(PreApproval.NONE);
        weighed(AMELIE, "GENOMIC_TESTS", "MODERATE");
        VoiceLine after = line(expert, "GENOMICS");
        assertThat(after.disclosure()).isEqualTo("Je le dis.");
        assertThat(after.preApproval()).isEqualTo(PreApproval.COMMS);
    }

    @Test
    void the_answer_about_a_day_is_what_was_known_then() {
        LocalDate autumn = LocalDate.of(2026, 10, 1);
        UUID expert = voices.given(AMELIE, "TOPIC_EXPERT", autumn, SPRING, List.of("GENOMICS"), List.of("RADIO"))
                .accepted();
        LocalDate declared = LocalDate.of(2026, 10, 10);
        LocalDate told = LocalDate.of(2026, 10, 20);
        interests.signed(AMELIE, declared, moment(told)).on("GENOMICS", "MAJOR").inForce(declared);
        LocalDate freed = LocalDate.of(2026, 11, 2);
        interests.signed(AMELIE, freed, moment(freed)).on("GENOMICS", "NONE").inForce(freed);
        assertThat(speaking("GENOMICS", LocalDate.of(2026, 10, 9), null)).contains(expert);
        assertThat(speaking("GENOMICS", LocalDate.of(2026, 10, 15), null)).doesNotContain(expert);
        assertThat(speaking("GENOMICS", LocalDate.of(2026, 10, 15), LocalDate.of(2026, 10, 15)))
                .contains(expert);
        assertThat(speaking("GENOMICS", LocalDate.of(2026, 11, 1), null)).doesNotContain(expert);
        assertThat(speaking("GENOMICS", null, null)).contains(expert);
    }

    @Test
    void what_an_interest_touches_goes_past_the_officer_before_communications() {
        weighed(AMELIE, "NURSING", "MODERATE");
        UUID mandate = as(AMELIE, () -> requests().draft(MandateScene.expert(person(AMELIE), "NURSING")));
        as(AMELIE, () -> requests().submit(mandate, version(mandate)));
        as(JULIEN, () -> desk().approve(mandate, version(mandate), ""));
        refused("mandates.interestsNotHeard", () -> as(SOPHIE, () -> desk().review(mandate, version(mandate), "")));
        assertThat(waiting(RACHID, mandate)).containsExactly(MandateStep.ADVISE);
        assertThat(waiting(SOPHIE, mandate)).isEmpty();
        as(RACHID, () -> desk().advise(mandate, version(mandate), "Avec la phrase."));
        assertThat(waiting(SOPHIE, mandate)).containsExactly(MandateStep.REVIEW);
        as(SOPHIE, () -> desk().review(mandate, version(mandate), ""));
    }

    @Test
    void a_closed_topic_is_not_asked_for() {
        weighed(AMELIE, "NURSING", "MAJOR");
        UUID mandate = as(AMELIE, () -> requests().draft(MandateScene.expert(person(AMELIE), "NURSING")));
        refused(
                "mandates.condition.interested",
                () -> as(AMELIE, () -> requests().submit(mandate, version(mandate))));
    }

    @Test
    void each_mandate_is_worth_the_same_on_its_page_and_in_the_register_whatever_is_declared() {
        interests
                .signed(PRIYA, TODAY, moment(TODAY))
                .on("VACCINATION", "MAJOR")
                .on("PAEDIATRIC_INFECTIONS", "MAJOR")
                .inForce(TODAY);
        house.change("update declaration set valid_until = '2026-11-20' where declarant_id = ?", person(SAMUEL));
        for (String reference : List.of("MAN-2026-0010", "MAN-2026-0009", "MAN-2026-0006")) {
            UUID id = mandate(reference);
            assertThat(as(SOPHIE, () -> house.get(Standings.class)
                            .now(List.of(id), moment(TODAY).atOffset(ZoneOffset.UTC))))
                    .containsEntry(id, standing(id));
        }
        assertThat(standing(mandate("MAN-2026-0010"))).isEqualTo(MandateStanding.BLOCKED);
        assertThat(standing(mandate("MAN-2026-0009"))).isEqualTo(MandateStanding.BLOCKED);
    }

    @Test
    void a_new_link_puts_the_mandate_under_review_until_the_officer_keeps_it() {
        UUID mandate = voices.given(
                        AMELIE, "EVENT", TODAY, SPRING.minusMonths(6), List.of("GENOMICS"), List.of("RADIO"))
                .accepted();
        assertThat(isUnderReview(RACHID, mandate)).isFalse();
        interests.signed(AMELIE, TODAY, moment(TODAY)).naming("GENOMICS").inForce(TODAY);
        assertThat(isUnderReview(RACHID, mandate)).isTrue();
        assertThat(isUnderReview(AMELIE, mandate)).isTrue();
        assertThat(isUnderReview(JULIEN, mandate))
                .as("who leads her learns nothing of it")
                .isFalse();
        assertThat(standing(mandate)).isEqualTo(MandateStanding.VALID);
        assertThat(waiting(RACHID, mandate)).containsExactly(MandateStep.CLEAR_INTERESTS);
        assertThat(waiting(SOPHIE, mandate)).containsExactly(MandateStep.CLEAR_INTERESTS);
        assertThat(waiting(JULIEN, mandate)).isEmpty();
        assertThat(marked(SOPHIE)).contains(mandate);
        assertThat(marked(JULIEN)).isEmpty();
        refused("shared.motiveMissing", () -> clear(RACHID, mandate, " "));
        clear(RACHID, mandate, "Le lien ne porte pas sur ce congrès.");
        assertThat(isUnderReview(RACHID, mandate)).isFalse();
        assertThat(waiting(RACHID, mandate)).isEmpty();
        assertThat(marked(SOPHIE)).doesNotContain(mandate);
        refused("mandates.nothingTouched", () -> clear(RACHID, mandate, "Encore."));
        interests
                .signed(AMELIE, TODAY, moment(TODAY).plusSeconds(60))
                .naming("GENOMICS")
                .inForce(TODAY);
        assertThat(isUnderReview(RACHID, mandate))
                .as("a link found later is another one")
                .isTrue();
    }

    @Test
    void the_register_is_narrowed_to_what_is_under_review_for_whom_it_is_told() {
        UUID mandate = voices.given(
                        AMELIE, "EVENT", TODAY, SPRING.minusMonths(6), List.of("GENOMICS"), List.of("RADIO"))
                .accepted();
        assertThat(flagged(SOPHIE)).doesNotContain(mandate);
        interests.signed(AMELIE, TODAY, moment(TODAY)).naming("GENOMICS").inForce(TODAY);
        assertThat(flagged(SOPHIE)).contains(mandate);
        assertThat(flagged(RACHID)).contains(mandate);
        assertThat(flagged(JULIEN)).as("asked for by a forged address").isEmpty();
        clear(RACHID, mandate, "Le lien ne porte pas sur ce congrès.");
        assertThat(flagged(SOPHIE)).doesNotContain(mandate);
    }

    @Test
    void officers_and_communications_hear_once_of_what_was_found_and_nothing_of_what_was_declared() {
        MatchRound round = house.get(MatchRound.class);
        as("nobody", round::tell);
        house.change("update mail set kind = 'before.' || kind");
        as("nobody", round::tell);
        assertThat(told("matches.found")).as("what was told before").isEmpty();
        voices.given(AMELIE, "EVENT", TODAY, SPRING.minusMonths(6), List.of("GENOMICS"), List.of("RADIO"))
                .accepted();
        interests.signed(AMELIE, TODAY, moment(TODAY)).naming("GENOMICS").inForce(TODAY);
        as("nobody", round::tell);
        as("nobody", round::tell);
        assertThat(told("matches.found")).contains(RACHID).doesNotHaveDuplicates();
        assertThat(told("matches.touched"))
                .contains(SOPHIE)
                .doesNotHaveDuplicates()
                .doesNotContain(AMELIE);
        assertThat(house.words("select subject || body from mail where kind like 'matches.%'"))
                .allSatisfy(words -> assertThat(words).doesNotContain("Amélie", "Amelie", "GENOMICS", "COI-"));
    }

    private List<String> told(String kind) {
        return house.words("select p.staff_no from mail m join person p on p.id = m.person_id where m.kind = ?", kind);
    }

    private List<UUID> flagged(String reader) {
        MandateFilter filter = new MandateFilter(
                null, null, null, null, null, null, MandateFlag.TOUCHED, null, null, null, MandateOrder.END);
        return as(reader, () -> house.get(MandateRegister.class).list(filter, PageRequest.FIRST, "fr")).rows().stream()
                .map(MandateRow::id)
                .toList();
    }

    @Test
    void what_the_officer_dismisses_puts_nothing_under_review() {
        UUID mandate = voices.given(
                        AMELIE, "EVENT", TODAY, SPRING.minusMonths(6), List.of("GENOMICS"), List.of("RADIO"))
                .accepted();
        interests.signed(AMELIE, TODAY, moment(TODAY)).naming("GENOMICS").inForce(TODAY);
        house.change(
                """
                insert into interest_match_judgement
                select m.id, 0, now(), date '2026-11-21', 'VB10028', 'COI_OFFICER', 'DISMISSED', 'Sans portée'
                  from interest_match m where m.activity = ?""",
                mandate);
        assertThat(isUnderReview(RACHID, mandate)).isFalse();
        assertThat(waiting(RACHID, mandate)).isEmpty();
    }

    @Test
    void nobody_keeps_a_mandate_of_their_own_and_nobody_else_does() {
        UUID mandate = voices.given(
                        RACHID, "EVENT", TODAY, SPRING.minusMonths(6), List.of("GENOMICS"), List.of("RADIO"))
                .accepted();
        interests.signed(RACHID, TODAY, moment(TODAY)).naming("GENOMICS").inForce(TODAY);
        refused("mandates.notForYourself", () -> clear(RACHID, mandate, "Rien."));
        assertThat(waiting(RACHID, mandate)).isEmpty();
        clear(CATHERINE, mandate, "Rien qui compte.");
    }

    @Test
    void who_came_to_stand_in_stands_in_the_timeline() {
        UUID mandate = mandate("MAN-2026-0010");
        as(SOPHIE, () -> house.get(StandInDesk.class)
                .name(
                        mandate,
                        version(mandate),
                        StandInPlace.SUBSTITUTE,
                        person("VB10001"),
                        "Congé de la suppléante."));
        assertThat(as(SOPHIE, () -> house.get(MandateReader.class).read(mandate, "fr"))
                        .hands())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.person()).contains("Hélène");
                    assertThat(change.motive()).isEqualTo("Congé de la suppléante.");
                });
        assertThat(as(NOEMIE, () -> house.get(MandateReader.class).read(mandate, "fr"))
                        .hands())
                .isEmpty();
    }

    private void clear(String staffNo, UUID mandate, String reason) {
        as(staffNo, () -> desk().clearInterests(mandate, version(mandate), reason));
    }

    private boolean isUnderReview(String staffNo, UUID mandate) {
        return as(staffNo, () -> house.get(MandateReader.class).read(mandate, "fr"))
                .felt()
                .touched();
    }

    private List<UUID> marked(String staffNo) {
        MandateFilter amelies = new MandateFilter(
                null, null, "GENOMICS", null, null, null, null, null, null, null, MandateOrder.HOLDER);
        return as(staffNo, () -> house.get(MandateRegister.class).list(amelies, PageRequest.FIRST, "fr"))
                .rows()
                .stream()
                .filter(MandateRow::touched)
                .map(MandateRow::id)
                .toList();
    }

    private void weighed(String staffNo, String topic, String level) {
        interests.signed(staffNo, TODAY, moment(TODAY)).on(topic, level).inForce(TODAY);
    }

    /** So that nothing but interests is over. */
    private void signedForLong() {
        house.change("alter table attestation disable trigger user");
        house.change("update attestation set valid_until = '2027-10-01'");
        house.change("alter table attestation enable trigger user");
    }

    private static List<ConditionKind> missing(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> !condition.met())
                .map(Condition::kind)
                .toList();
    }

    private VoiceAnswer ask(String topic, @Nullable LocalDate day, @Nullable LocalDate known) {
        VoiceQuestion question = new VoiceQuestion(topic, Platform.RADIO, "fr", day, known);
        return as(SOPHIE, () -> house.get(VoiceDesk.class).ask(question, "fr"));
    }

    private List<UUID> speaking(String topic, @Nullable LocalDate day, @Nullable LocalDate known) {
        return ask(topic, day, known).speaking().stream()
                .map(VoiceLine::mandate)
                .toList();
    }

    private VoiceLine line(UUID mandate, String topic) {
        return ask(topic, null, null).speaking().stream()
                .filter(line -> line.mandate().equals(mandate))
                .findFirst()
                .orElseThrow();
    }

    private List<MandateStep> waiting(String staffNo, UUID mandate) {
        return as(staffNo, () -> house.get(MandateReader.class).waiting()).stream()
                .filter(task -> task.id().equals(mandate))
                .map(MandateTask::step)
                .toList();
    }

    private MandateStanding standing(UUID mandate) {
        return as(KARIM, () -> house.get(MandateReader.class).read(mandate, "fr"))
                .standing();
    }

    private UUID mandate(String reference) {
        return UUID.fromString(house.words("select id::text from mandate where reference = ?", reference)
                .get(0));
    }

    private int version(UUID mandate) {
        return Integer.parseInt(
                house.words("select version from mandate where id = ?", mandate).get(0));
    }

    private void day(String day) {
        house.clock().set(Instant.parse(day + "T14:00:00Z"));
    }

    private static Instant moment(LocalDate day) {
        return VoiceScene.at(day);
    }

    private MandateRequestDesk requests() {
        return house.get(MandateRequestDesk.class);
    }

    private MandateDesk desk() {
        return house.get(MandateDesk.class);
    }
}
