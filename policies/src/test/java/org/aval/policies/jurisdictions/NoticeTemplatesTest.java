package org.aval.policies.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden cases: what each notice tells, in the order of the text that asks for it. */
class NoticeTemplatesTest {

    @ParameterizedTest
    @CsvSource({
        "QC,    HEALTH, MINISTER, QC-R1-11,   1 2 3 4 5 6 7 8 9 10 - -,"
                + " BODY CONTACT INFORMATION CIRCUMSTANCES PERIOD AWARENESS PERSONS CONCLUSION TO_PERSONS MEASURES FOREIGN LATE",
        "QC,    HEALTH, CAI,      QC-R1-11,   1 2 3 4 5 6 7 8 9 10 - -,"
                + " BODY CONTACT INFORMATION CIRCUMSTANCES PERIOD AWARENESS PERSONS CONCLUSION TO_PERSONS MEASURES FOREIGN LATE",
        "QC,    OTHER,  CAI,      QC-A21-R31, 1 2 3 4 5 6 7 8 9 10 - -,"
                + " BODY CONTACT INFORMATION CIRCUMSTANCES PERIOD AWARENESS PERSONS CONCLUSION TO_PERSONS MEASURES FOREIGN LATE",
        "FR,    HEALTH, CNIL,     RGPD-33-3,  a a a b b c d - - - - -,"
                + " CIRCUMSTANCES PERSONS INFORMATION BODY CONTACT CONCLUSION MEASURES PERIOD AWARENESS TO_PERSONS FOREIGN LATE",
        "CH,    HEALTH, PFPDT,    OPDO-15,    a b c d e f g g -,"
                + " CIRCUMSTANCES PERIOD INFORMATION PERSONS CONCLUSION MEASURES BODY CONTACT LATE",
        "CH-VS, HEALTH, CANTON,   CH-CANTON,  a b c d e f g g -,"
                + " CIRCUMSTANCES PERIOD INFORMATION PERSONS CONCLUSION MEASURES BODY CONTACT LATE",
        "CH-JU, OTHER,  CANTON,   CH-CANTON,  a b c d e f g g -,"
                + " CIRCUMSTANCES PERIOD INFORMATION PERSONS CONCLUSION MEASURES BODY CONTACT LATE",
        "FR,    HEALTH, PERSONS,  RGPD-34-2,  - - - - - - - -,"
                + " PLAIN PERIOD INFORMATION HARM MEASURES ADVICE BODY CONTACT",
    })
    void a_notice_tells_its_items_in_the_order_of_its_text(
            String place, String kind, String to, String code, String numbers, String fields) {
        NoticeTemplate template =
                NoticeTemplates.of(BreachRegimes.of(place, kind).code(), to);
        assertThat(template.code()).isEqualTo(code);
        assertThat(template.items().stream()
                        .map(item -> item.number().isEmpty() ? "-" : item.number())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(numbers);
        assertThat(template.items().stream().map(item -> item.fields().get(0)).collect(Collectors.joining(" ")))
                .isEqualTo(fields);
    }

    @Test
    void everybody_a_regime_tells_gets_a_notice_and_nobody_else_does() {
        assertThat(BreachRegimes.all()).allSatisfy(regime -> assertThat(
                        Stream.concat(regime.authorities().stream(), Stream.of("PERSONS", "PUBLIC")))
                .allSatisfy(
                        to -> assertThat(NoticeTemplates.of(regime.code(), to).title("en"))
                                .isNotBlank()));
        assertThatIllegalArgumentException().isThrownBy(() -> NoticeTemplates.of("FR", "CAI"));
    }

    @Test
    void only_authorities_get_a_notice_with_gaps() {
        assertThat(NoticeTemplates.all()).allSatisfy(template -> assertThat(template.gaps())
                .isNotEqualTo(template.addressees().contains("PERSONS")
                        || template.addressees().contains("PUBLIC")));
    }
}
