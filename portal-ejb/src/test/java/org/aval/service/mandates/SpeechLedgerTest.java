package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.SpeechKind;
import org.aval.domain.mandates.SpeechNote;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpeechLedgerTest extends RegisterTest {

    private static final String PRIYA = "VB10012";
    private static final String SOPHIE = "VB10003";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private SpeechLedger ledger;
    private UUID mandate;

    @BeforeEach
    void a_mandate() {
        ledger = house.get(SpeechLedger.class);
        mandate = new VoiceScene(house)
                .given(
                        PRIYA,
                        "TOPIC_EXPERT",
                        LocalDate.of(2026, 10, 15),
                        LocalDate.of(2027, 5, 31),
                        List.of("HEALTHY_LIVING"),
                        List.of("CONFERENCE"))
                .accepted();
    }

    @Test
    void a_holder_reads_the_own_lines_and_communications_everybodys() {
        as(PRIYA, () -> ledger.note(mandate, said(Platform.CONFERENCE)));
        assertThat(lines(PRIYA)).hasSize(1);
        assertThat(lines(SOPHIE)).hasSize(1);
        assertThat(lines(THOMAS)).isEmpty();
        refused("mandates.speech.notYours", () -> as(THOMAS, () -> ledger.note(mandate, said(Platform.CONFERENCE))));
    }

    @Test
    void what_was_said_outside_the_mandate_is_noted_and_marked() {
        as(PRIYA, () -> ledger.note(mandate, said(Platform.CONFERENCE)));
        as(PRIYA, () -> ledger.note(mandate, said(Platform.TIKTOK)));
        assertThat(lines(SOPHIE))
                .filteredOn(row -> !row.within())
                .extracting(SpeechRow::channel)
                .containsExactly(Platform.TIKTOK);
    }

    @Test
    void a_line_that_was_wrong_stays_beside_the_one_that_replaces_it() {
        UUID first = as(PRIYA, () -> ledger.note(mandate, said(Platform.TIKTOK)));
        as(PRIYA, () -> ledger.correct(first, said(Platform.CONFERENCE)));
        assertThat(lines(SOPHIE)).hasSize(2).filteredOn(SpeechRow::replaced).hasSize(1);
        refused(
                "mandates.speech.replacedAlready",
                () -> as(PRIYA, () -> ledger.correct(first, said(Platform.CONFERENCE))));
    }

    @Test
    void a_line_that_should_not_stand_stays_with_the_reason_and_counts_no_more() {
        UUID twice = as(PRIYA, () -> ledger.note(mandate, said(Platform.TIKTOK)));
        refused("mandates.speech.whyMissing", () -> as(PRIYA, () -> ledger.withdraw(twice, " ")));
        refused("mandates.speech.notYours", () -> as(SOPHIE, () -> ledger.withdraw(twice, "Notée deux fois")));
        refused("mandates.speech.unknown", () -> as(SOPHIE, () -> ledger.read(twice, "fr")));
        as(PRIYA, () -> ledger.withdraw(twice, "Notée deux fois"));
        assertThat(lines(SOPHIE)).singleElement().satisfies(row -> {
            assertThat(row.withdrawnBecause()).isEqualTo("Notée deux fois");
            assertThat(row.replaced()).isTrue();
            assertThat(row.said()).isEqualTo("Bouger un peu chaque jour");
        });
        SpeechFilter outside = new SpeechFilter(mandate, null, null, null, true);
        assertThat(as(SOPHIE, () -> ledger.list(outside, PageRequest.FIRST, "fr"))
                        .rows())
                .isEmpty();
        refused("mandates.speech.replacedAlready", () -> as(PRIYA, () -> ledger.withdraw(twice, "Encore")));
        refused(
                "mandates.speech.replacedAlready",
                () -> as(PRIYA, () -> ledger.correct(twice, said(Platform.CONFERENCE))));
        UUID why = UUID.fromString(
                house.words("select id::text from speech where withdrawn").get(0));
        refused("mandates.speech.unknown", () -> as(PRIYA, () -> ledger.correct(why, said(Platform.CONFERENCE))));
    }

    @Test
    void a_renewal_waits_until_somebody_in_communications_has_read_what_was_said_since() {
        Speeches speeches = house.get(Speeches.class);
        assertThat(as(SOPHIE, () -> speeches.isReviewed(mandate))).isTrue();
        as(PRIYA, () -> ledger.note(mandate, said(Platform.CONFERENCE)));
        assertThat(as(SOPHIE, () -> speeches.isReviewed(mandate))).isFalse();
        house.clock().forward(Duration.ofMinutes(1));
        as(SOPHIE, () -> ledger.review(mandate, "Rien à signaler"));
        assertThat(as(SOPHIE, () -> speeches.isReviewed(mandate))).isTrue();
        house.clock().forward(Duration.ofMinutes(1));
        as(PRIYA, () -> ledger.note(mandate, said(Platform.CONFERENCE)));
        assertThat(as(SOPHIE, () -> speeches.isReviewed(mandate))).isFalse();
    }

    private List<SpeechRow> lines(String reader) {
        SpeechFilter filter = new SpeechFilter(mandate, null, null, null, false);
        return as(reader, () -> ledger.list(filter, PageRequest.FIRST, "fr")).rows();
    }

    private static SpeechNote said(Platform channel) {
        return new SpeechNote(SpeechKind.TALK, channel, "HEALTHY_LIVING", TODAY, "", "Bouger un peu chaque jour", "");
    }
}
