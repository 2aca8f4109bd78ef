package org.aval.domain.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aval.domain.mandates.MandateStage.FINE;
import static org.aval.domain.mandates.MandateStage.KARIM;
import static org.aval.domain.mandates.MandateStage.TODAY;
import static org.aval.domain.mandates.MandateStage.act;
import static org.aval.domain.mandates.MandateStage.facts;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days somebody may speak by what people did, and since when that was known. */
class VoicePictureTest {

    private static final LocalDate END = TODAY.plusMonths(6);

    @Test
    void what_was_known_before_a_correction_stays_as_it_was() {
        Mandate mandate = MandateStage.in(MandateState.ACTIVE);
        LocalDate later = TODAY.plusDays(9);
        mandate.correct(TODAY.plusDays(2), TODAY.plusDays(40), act(KARIM, later), facts(later, FINE, KARIM));
        List<VoicePicture> history = mandate.voices();
        assertThat(history).hasSize(2);
        assertThat(history.get(0).spans()).containsExactly(new VoiceSpan(TODAY, END));
        assertThat(history.get(0).until()).isEqualTo(history.get(1).since());
        assertThat(history.get(1).spans()).containsExactly(new VoiceSpan(TODAY.plusDays(2), TODAY.plusDays(40)));
        assertThat(history.get(1).until()).isNull();
    }

    @Test
    void a_suspension_is_a_gap_and_one_lifted_the_same_day_is_none() {
        Mandate mandate = MandateStage.in(MandateState.ACTIVE);
        LocalDate on = TODAY.plusDays(5);
        mandate.suspend(on.plusDays(10), act(KARIM, on), facts(on, FINE, KARIM));
        mandate.reinstate(act(KARIM, on), facts(on, FINE, KARIM));
        assertThat(now(mandate)).containsExactly(new VoiceSpan(TODAY, END));
        mandate.suspend(on.plusDays(12), act(KARIM, on.plusDays(2)), facts(on.plusDays(2), FINE, KARIM));
        mandate.reinstate(act(KARIM, on.plusDays(6)), facts(on.plusDays(6), FINE, KARIM));
        assertThat(now(mandate))
                .containsExactly(new VoiceSpan(TODAY, on.plusDays(1)), new VoiceSpan(on.plusDays(6), END));
    }

    @Test
    void what_is_not_accepted_has_no_days() {
        assertThat(MandateStage.in(MandateState.GRANTED).voices()).isEmpty();
    }

    private static List<VoiceSpan> now(Mandate mandate) {
        List<VoicePicture> history = mandate.voices();
        return history.get(history.size() - 1).spans();
    }
}
