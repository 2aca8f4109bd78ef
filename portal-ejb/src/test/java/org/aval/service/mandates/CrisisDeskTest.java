package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.CrisisStanding;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.VoicePlace;
import org.aval.service.house.RegisterTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrisisDeskTest extends RegisterTest {

    private static final String PRIYA = "VB10012";
    private static final String SOPHIE = "VB10003";
    private static final String HELENE = "VB10001";
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);
    private static final LocalDateTime TONIGHT = LocalDateTime.of(2026, 11, 21, 20, 0);

    private CrisisDesk desk;
    private VoiceDesk voices;
    private UUID priya;
    private UUID thomas;

    @BeforeEach
    void two_voices() {
        desk = house.get(CrisisDesk.class);
        voices = house.get(VoiceDesk.class);
        VoiceScene scene = new VoiceScene(house);
        priya = scene.given(PRIYA, "TOPIC_EXPERT", OCTOBER, MAY, List.of("OUTBREAK"), List.of("CONFERENCE"))
                .accepted();
        thomas = scene.given(THOMAS, "TOPIC_EXPERT", OCTOBER, MAY, List.of("OUTBREAK"), List.of("CONFERENCE"))
                .accepted();
    }

    @Test
    void one_voice_speaks_the_others_are_paused_and_all_resume_by_themselves() {
        as(KARIM, () -> desk.declare("OUTBREAK", thomas, null, TONIGHT, "Éclosion"));
        VoiceAnswer during = ask(null, null);
        assertThat(during.speaking()).extracting(VoiceLine::mandate).containsExactly(thomas);
        assertThat(during.speaking().get(0).place()).isEqualTo(VoicePlace.NAMED_IN_CRISIS);
        assertThat(during.silent())
                .filteredOn(line -> line.mandate().equals(priya))
                .extracting(VoiceLine::standing)
                .containsExactly(MandateStanding.PAUSED);
        house.clock().forward(Duration.ofHours(12));
        assertThat(mandates(ask(null, null))).contains(priya, thomas);
        assertThat(as(KARIM, () -> desk.list("fr")).get(0).standing()).isEqualTo(CrisisStanding.OVER);
    }

    @Test
    void a_crisis_on_a_topic_counts_for_what_stands_under_it_and_for_nothing_else() {
        as(HELENE, () -> desk.declare("CRISIS", crisisVoice(), null, TONIGHT, "Plan orange"));
        assertThat(mandates(ask(null, null))).doesNotContain(priya, thomas);
        VoiceQuestion elsewhere = new VoiceQuestion("VACCINATION", Platform.CONFERENCE, "fr", null, null);
        assertThat(as(SOPHIE, () -> voices.ask(elsewhere, "fr")).crisis()).isNull();
    }

    @Test
    void what_was_known_before_stays_known_as_it_was() {
        house.clock().forward(Duration.ofDays(1));
        UUID crisis = as(KARIM, () -> desk.declare("OUTBREAK", thomas, null, TONIGHT.plusDays(3), "Éclosion"));
        house.clock().forward(Duration.ofDays(1));
        as(HELENE, () -> desk.end(crisis, 0, "Fausse alerte"));
        house.clock().forward(Duration.ofDays(1));
        LocalDate declared = LocalDate.of(2026, 11, 22);
        LocalDate ended = LocalDate.of(2026, 11, 23);
        assertThat(ask(ended, null).crisis())
                .as("noon of the day after its end")
                .isNull();
        assertThat(ask(ended, declared).crisis()).as("as it was known before").isNotNull();
        assertThat(mandates(ask(ended, LocalDate.of(2026, 11, 21)))).contains(priya, thomas);
    }

    @Test
    void two_offices_declare_one_crisis_at_a_time_with_a_voice_that_may_speak() {
        as(KARIM, () -> desk.declare("OUTBREAK", thomas, null, TONIGHT, "Éclosion"));
        refused(
                "mandates.crisis.declaredAlready",
                () -> as(HELENE, () -> desk.declare("CRISIS", crisisVoice(), null, TONIGHT, "Plan orange")));
        refused(
                "mandates.crisis.voiceCannotSpeak",
                () -> as(KARIM, () -> desk.declare("BUDGET", thomas, null, TONIGHT, "Compressions")));
        denied(() -> as(SOPHIE, () -> desk.declare("BUDGET", thomas, null, TONIGHT, "Compressions")));
    }

    @Test
    void offices_and_those_with_a_mandate_on_the_topic_are_told_on_every_page() {
        as(KARIM, () -> desk.declare("OUTBREAK", thomas, null, TONIGHT, "Éclosion"));
        assertThat(as(SOPHIE, () -> desk.on("fr"))).hasSize(1);
        assertThat(as(THOMAS, () -> desk.on("fr")))
                .extracting(CrisisBanner::own)
                .containsExactly(true);
        assertThat(as(PRIYA, () -> desk.on("fr"))).extracting(CrisisBanner::own).containsExactly(false);
        assertThat(as(AMELIE, () -> desk.on("fr"))).isEmpty();
    }

    @Test
    void the_one_voice_the_paused_and_the_offices_each_read_one_letter_without_the_reason() {
        as(KARIM, () -> desk.declare("OUTBREAK", thomas, null, TONIGHT, "Éclosion de rougeole"));
        assertThat(readers("mandates.crisisVoice")).containsExactly(THOMAS);
        assertThat(readers("mandates.crisisPaused")).contains(PRIYA).doesNotContain(THOMAS, SOPHIE);
        assertThat(readers("mandates.crisisTold")).contains(SOPHIE).doesNotContain(THOMAS, PRIYA);
        assertThat(house.words("select person_id from mail where kind like 'mandates.crisis%'"))
                .doesNotHaveDuplicates();
        assertThat(house.words("select subject || body from mail where kind like 'mandates.crisis%'"))
                .isNotEmpty()
                .noneMatch(words -> words.contains("rougeole"));
        assertThat(house.words("select body from mail where kind = 'mandates.crisisPaused' and language = 'fr'"))
                .isNotEmpty()
                .allMatch(words -> words.contains("21 novembre 2026") && words.contains("Thomas"));
    }

    @Test
    void whoever_was_told_hears_once_that_it_is_over_and_nobody_else() {
        as(KARIM, () -> desk.declare("OUTBREAK", thomas, null, TONIGHT, "Éclosion"));
        sent(PRIYA, SOPHIE);
        CrisisRound round = house.get(CrisisRound.class);
        as("nobody", round::tell);
        assertThat(readers("mandates.crisisOver")).isEmpty();
        house.clock().forward(Duration.ofHours(12));
        as("nobody", round::tell);
        as("nobody", round::tell);
        assertThat(readers("mandates.crisisOver")).containsExactlyInAnyOrder(PRIYA, SOPHIE);
        assertThat(house.words("select distinct state from mail where kind = 'mandates.crisisVoice'"))
                .containsExactly("RECALLED");
    }

    @Test
    void a_crisis_that_goes_on_is_prolonged_and_its_first_part_does_not_end_in_a_letter() {
        UUID first = as(KARIM, () -> desk.declare("OUTBREAK", thomas, null, TONIGHT, "Éclosion"));
        as(KARIM, () -> desk.declare("OUTBREAK", thomas, TONIGHT, TONIGHT.plusDays(1), "Elle dure"));
        sent(PRIYA, SOPHIE, THOMAS);
        assertThat(house.words(
                        "select subject from mail where kind = 'mandates.crisisVoice' order by created_at, subject"))
                .anyMatch(words -> words.startsWith("Crise sur"))
                .anyMatch(words -> words.startsWith("Crise prolongée sur"));
        house.clock().forward(Duration.ofHours(12));
        as("nobody", house.get(CrisisRound.class)::tell);
        assertThat(readers("mandates.crisisOver")).isEmpty();
        UUID second = as(KARIM, () -> desk.list("fr")).get(0).id();
        assertThat(second).isNotEqualTo(first);
        as(HELENE, () -> desk.end(second, 0, "Fausse alerte"));
        assertThat(readers("mandates.crisisOver")).containsExactlyInAnyOrder(PRIYA, SOPHIE, THOMAS);
    }

    private List<String> readers(String kind) {
        return house.words("select p.staff_no from mail m join person p on p.id = m.person_id where m.kind = ?", kind);
    }

    private void sent(String... readers) {
        house.change(
                "update mail set state = 'SENT', sent_at = now() where kind like 'mandates.crisis%' and person_id in (select id from person where staff_no = any (?))",
                (Object) readers);
    }

    private UUID crisisVoice() {
        return as(HELENE, () -> desk.voices("CRISIS")).get(0).mandate();
    }

    private VoiceAnswer ask(@Nullable LocalDate day, @Nullable LocalDate known) {
        return as(SOPHIE, () -> voices.ask(new VoiceQuestion("OUTBREAK", Platform.CONFERENCE, "fr", day, known), "fr"));
    }

    private static List<UUID> mandates(VoiceAnswer answer) {
        return answer.speaking().stream().map(VoiceLine::mandate).toList();
    }

    private static void denied(Runnable work) {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(work::run);
    }
}
