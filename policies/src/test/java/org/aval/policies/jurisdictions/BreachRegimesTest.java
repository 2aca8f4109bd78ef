package org.aval.policies.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden cases: who is told of what, where, and within which hours. */
class BreachRegimesTest {

    private static final List<String> KINDS = List.of("HEALTH", "OTHER", "RESEARCH");

    @ParameterizedTest
    @CsvSource({
        "QC,    HEALTH,   QC_HEALTH,   MINISTER CAI, ALWAYS,    72, '', L-QC-01, V",
        "QC,    OTHER,    QC_OTHER,    CAI,          ALWAYS,    72, '', L-QC-05, V",
        "QC,    RESEARCH, QC_RESEARCH, MINISTER CAI, ALWAYS,    72, '', L-QC-01, M",
        "FR,    HEALTH,   FR,          CNIL,         IF_HIGH,   72, 72, L-FR-01, V",
        "CH,    HEALTH,   CH_PRIVATE,  PFPDT,        IF_NEEDED, 72, '', L-CH-01, V",
        "CH-VS, HEALTH,   CH_VS,       CANTON,       IF_NEEDED, 72, 24, L-CH-03, V",
        "CH-JU, OTHER,    CH_JU_NE,    CANTON,       IF_NEEDED, 72, '', L-CH-03, V",
        "CH-GE, HEALTH,   CH_CANTON,   CANTON,       IF_NEEDED, 72, '', L-CH-03, M",
    })
    void the_law_of_a_place_says_who_is_told(
            String place,
            String kind,
            String code,
            String authorities,
            String persons,
            String target,
            String hard,
            String source,
            String flag) {
        BreachRegime regime = BreachRegimes.of(place, kind);
        assertThat(regime.code()).isEqualTo(code);
        assertThat(String.join(" ", regime.authorities())).isEqualTo(authorities);
        assertThat(regime.persons()).isEqualTo(persons);
        assertThat(regime.source() + " " + regime.flag()).isEqualTo(source + " " + flag);
        assertThat(value(place, "breachTargetHours")).isEqualTo(target);
        assertThat(value(place, "breachHardHours")).isEqualTo(hard);
    }

    @Test
    void every_place_answers_for_every_kind_of_information_in_both_languages() {
        assertThat(Jurisdictions.profiles())
                .allSatisfy(place -> assertThat(KINDS).allSatisfy(kind -> {
                    BreachRegime regime = BreachRegimes.of(place.code(), kind);
                    assertThat(regime.question("fr")).endsWith("?");
                    assertThat(regime.question("en")).endsWith("?");
                    assertThat(regime.factors()).isNotEmpty();
                    assertThat(BreachRegimes.find(regime.code())).contains(regime);
                }));
    }

    private static String value(String place, String key) {
        ParameterDefinition parameter = Jurisdictions.parameters().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        return Jurisdictions.find(place).orElseThrow().value(parameter).value();
    }
}
