package org.aval.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void granted_goes_on_and_refused_says_why() {
        assertThat(Verdict.GRANTED.granted()).isTrue();
        assertThatCode(Verdict.GRANTED::orRefuse).doesNotThrowAnyException();
        Verdict no = Verdict.refused("mandates.tooLong", 24, "months");
        assertThat(no.granted()).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(no::orRefuse)
                .withMessage("mandates.tooLong")
                .satisfies(refusal -> assertThat(refusal.verdict()).isEqualTo(no))
                .satisfies(refusal -> assertThat(refusal.verdict().details()).containsExactly(24, "months"));
    }

    @Test
    void the_first_refusal_is_the_answer_and_the_rest_is_not_asked() {
        AtomicBoolean asked = new AtomicBoolean();
        Verdict verdict = Verdict.unless(true, "first").and(() -> {
            asked.set(true);
            return Verdict.refused("second");
        });
        assertThat(verdict.why()).isEqualTo("first");
        assertThat(asked).isFalse();
        assertThat(Verdict.unless(false, "first")
                        .and(() -> Verdict.refused("second"))
                        .why())
                .isEqualTo("second");
    }
}
