package org.aval.domain.attestations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aval.domain.attestations.Scene.NOEMIE;
import static org.aval.domain.attestations.Scene.NOW;
import static org.aval.domain.attestations.Scene.act;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final Set<String> NAMES = Set.of("Anne-Marie Dubé-O’Connor", "Pre Anne-Marie Dubé-O’Connor");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anne-Marie Dubé-O’Connor",
                "anne-marie dube-o'connor",
                "ANNE MARIE DUBÉ O CONNOR",
                "  Anne–Marie   Dubé‑O'Connor ",
                "Pre Anne-Marie Dubé-O’Connor",
                "Anne-Marie Dubé-O’Connor"
            })
    void the_name_may_be_typed_as_phones_type_it(String typed) {
        assertThat(signed(typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " - ",
                "Anne-Marie Dubé",
                "Marie-Anne Dubé-O’Connor",
                "Anne-Marie Dubéo",
                "Luc Arsenault",
                "X"
            })
    void another_name_is_not_a_signature(String typed) {
        assertThat(signed(typed)).isEqualTo("attestations.nameDiffers");
    }

    @Test
    void the_refusal_says_which_name_to_type() {
        assertThat(new Signature(true, "Luc", NOW).verdict(NAMES, act(NOEMIE)).details())
                .containsExactly("Anne-Marie Dubé-O’Connor");
    }

    @Test
    void the_box_comes_first() {
        assertThat(new Signature(false, "", null).verdict(NAMES, act(NOEMIE)).why())
                .isEqualTo("attestations.agreeFirst");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "never",
            textBlock =
                    """
            never                | false
            2026-11-21T14:00:00Z | true
            2026-11-21T13:55:01Z | true
            2026-11-21T13:55:00Z | false
            2026-11-20T14:00:00Z | false
            2026-11-21T14:00:01Z | false
            """)
    void the_password_counts_for_five_minutes(@Nullable Instant confirmed, boolean present) {
        Signature signature = new Signature(true, "Anne-Marie Dubé-O’Connor", confirmed);
        assertThat(signature.isPresent(NOW)).isEqualTo(present);
        assertThat(signature.verdict(NAMES, act(NOEMIE)).why())
                .isEqualTo(present ? null : "attestations.confirmIdentity");
    }

    private static @Nullable String signed(String typed) {
        return new Signature(true, typed, NOW).verdict(NAMES, act(NOEMIE)).why();
    }
}
