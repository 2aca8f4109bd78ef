package org.aval.policies.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which other periods of the law are shown where, and how far each was checked. */
class LegalTimersTest {

    @ParameterizedTest
    @CsvSource({
        "QC,    1 YEARS M L-QC-09; 45 DAYS M L-QC-11",
        "CH-VS, 3 MONTHS M L-CH-04",
        "CH,    3 MONTHS M L-CH-04",
        "FR,    3 MONTHS M L-FR-13; 3 YEARS M L-FR-11; 2 MONTHS M L-FR-17; 7 BUSINESS_DAYS V L-FR-10;"
                + " 20 BUSINESS_DAYS V L-FR-10; 3 MONTHS V L-FR-10",
    })
    void a_place_shows_its_own_periods_with_their_sources(String place, String told) {
        List<LegalTimer> timers = LegalTimers.of(place);
        assertThat(timers.stream()
                        .map(timer -> timer.length() + " " + timer.unit() + " " + timer.flag() + " " + timer.source())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(told);
        assertThat(timers).allSatisfy(timer -> {
            assertThat(timer.name("fr")).isNotEqualTo(timer.name("en"));
            assertThat(timer.from("fr")).isNotEqualTo(timer.from("en"));
        });
    }
}
