package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.VoicePlace;
import org.aval.service.house.RegisterTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VoiceDeskTest extends RegisterTest {

    private static final String PRIYA = "VB10012";
    private static final String HELENE = "VB10001";
    private static final String SOPHIE = "VB10003";
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);

    private VoiceDesk desk;
    private VoiceScene scene;
    private UUID expert;

    @BeforeEach
    void three_voices() {
        desk = house.get(VoiceDesk.class);
        scene = new VoiceScene(house);
        expert = scene.given(PRIYA, "TOPIC_EXPERT", OCTOBER, MAY, List.of("HEALTHY_LIVING"), List.of("CONFERENCE"))
                .alsoIn("en")
                .accepted();
    }

    @Test
    void who_has_the_topic_is_named_before_who_has_every_topic() {
        scene.given(HELENE, "EXTERNAL_REPRESENTATIVE", OCTOBER, MAY, List.of(), List.of("CONFERENCE"))
                .accepted();
        scene.given(KARIM, "SUBSTITUTE", OCTOBER, MAY, List.of(), List.of("CONFERENCE"))
                .accepted();
        List<VoiceLine> voices = ask(AMELIE, "HEALTHY_LIVING", "fr", null, null).speaking();
        assertThat(voices)
                .extracting(VoiceLine::place)
                .startsWith(VoicePlace.ON_THE_TOPIC)
                .contains(VoicePlace.ON_EVERYTHING)
                .endsWith(VoicePlace.IN_PLACE);
        assertThat(voices.get(0).mandate()).isEqualTo(expert);
    }

    @Test
    void who_has_the_topic_above_speaks_of_the_one_below_and_not_the_other_way_round() {
        UUID above = scene.given(THOMAS, "TOPIC_EXPERT", OCTOBER, MAY, List.of("PREVENTION"), List.of("CONFERENCE"))
                .accepted();
        assertThat(mandates(ask(AMELIE, "HEALTHY_LIVING", "fr", null, null))).contains(above, expert);
        assertThat(mandates(ask(AMELIE, "PREVENTION", "fr", null, null)))
                .contains(above)
                .doesNotContain(expert);
    }

    @Test
    void what_a_mandate_leaves_out_is_not_spoken_of() {
        UUID without = scene.given(THOMAS, "TOPIC_EXPERT", OCTOBER, MAY, List.of("PREVENTION"), List.of("CONFERENCE"))
                .without("HEALTHY_LIVING")
                .accepted();
        assertThat(mandates(ask(AMELIE, "HEALTHY_LIVING", "fr", null, null))).doesNotContain(without);
    }

    @Test
    void language_channel_and_day_count() {
        assertThat(mandates(ask(AMELIE, "HEALTHY_LIVING", "en", null, null))).contains(expert);
        assertThat(mandates(ask(AMELIE, "HEALTHY_LIVING", "fr", OCTOBER.minusDays(1), null)))
                .doesNotContain(expert);
        assertThat(mandates(ask(AMELIE, "HEALTHY_LIVING", "fr", OCTOBER, null))).contains(expert);
        assertThat(mandates(ask(AMELIE, "HEALTHY_LIVING", "fr", MAY.plusDays(1), null)))
                .doesNotContain(expert);
        VoiceQuestion radio = new VoiceQuestion("HEALTHY_LIVING", Platform.PRESS, "fr", null, null);
        assertThat(mandates(as(AMELIE, () -> desk.ask(radio, "fr")))).doesNotContain(expert);
    }

    @Test
    void who_did_not_sign_the_charter_is_silent_and_only_offices_hear_of_it() {
        String luc = "VB10015";
        UUID unsigned = scene.given(luc, "TOPIC_EXPERT", OCTOBER, MAY, List.of("PHARMACY"), List.of("CONFERENCE"))
                .accepted();
        VoiceAnswer office = ask(SOPHIE, "PHARMACY", "fr", null, null);
        assertThat(mandates(office)).doesNotContain(unsigned);
        assertThat(office.silent())
                .filteredOn(line -> line.mandate().equals(unsigned))
                .extracting(VoiceLine::standing)
                .containsExactly(MandateStanding.BLOCKED);
        assertThat(ask(AMELIE, "PHARMACY", "fr", null, null).silent()).isEmpty();
    }

    @Test
    void who_left_spoke_until_then() {
        UUID gone = scene.given(
                        CLAIRE,
                        "ACCOUNT_VOICE",
                        OCTOBER,
                        MAY,
                        List.of("INSTITUTIONAL_INFORMATION"),
                        List.of("CONFERENCE"))
                .accepted();
        LocalDate before = LocalDate.of(2026, 10, 15);
        assertThat(mandates(ask(AMELIE, "INSTITUTIONAL_INFORMATION", "fr", before, null)))
                .contains(gone);
        assertThat(mandates(ask(AMELIE, "INSTITUTIONAL_INFORMATION", "fr", null, null)))
                .doesNotContain(gone);
    }

    @Test
    void what_was_taken_back_later_changes_the_answer_and_not_what_was_known() {
        scene.revoked(expert, LocalDate.of(2026, 11, 2), VoiceScene.at(LocalDate.of(2026, 11, 10)));
        LocalDate between = LocalDate.of(2026, 11, 5);
        assertThat(mandates(ask(AMELIE, "HEALTHY_LIVING", "fr", between, null))).doesNotContain(expert);
        assertThat(mandates(ask(AMELIE, "HEALTHY_LIVING", "fr", between, LocalDate.of(2026, 11, 9))))
                .contains(expert);
        assertThat(mandates(ask(AMELIE, "HEALTHY_LIVING", "fr", between, LocalDate.of(2026, 11, 10))))
                .doesNotContain(expert);
        assertThat(mandates(ask(AMELIE, "HEALTHY_LIVING", "fr", LocalDate.of(2026, 11, 1), null)))
                .contains(expert);
    }

    @Test
    void a_topic_that_is_none_has_no_answer() {
        refused("mandates.topic.unknown", () -> ask(AMELIE, "NO_SUCH", "fr", null, null));
    }

    private VoiceAnswer ask(
            String reader, String topic, String spoken, @Nullable LocalDate day, @Nullable LocalDate known) {
        return as(reader, () -> desk.ask(new VoiceQuestion(topic, Platform.CONFERENCE, spoken, day, known), "fr"));
    }

    private static List<UUID> mandates(VoiceAnswer answer) {
        return answer.speaking().stream().map(VoiceLine::mandate).toList();
    }
}
