package org.aval.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.InformationKind;
import org.aval.domain.privacy.NoticeWay;
import org.aval.domain.privacy.TrackState;
import org.aval.policies.jurisdictions.BreachRegimes;
import org.aval.service.house.RegisterTest;
import org.aval.service.parameters.ParameterInstallation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One case in each place: who is told, of what question, within which hours, in which words, and the line that stays. */
class GoldenCasesTest extends RegisterTest {

    private static final String PRIVACY = NoticeStage.PRIVACY;

    @ParameterizedTest
    @CsvSource({
        "QC, '',  HEALTH, true,  QC_HEALTH,  risque de préjudice sérieux, MINISTER CAI PERSONS, 72, false, CAI,    1 2 3 4 5 6 7 8 9 10 -, 2031",
        "QC, '',  OTHER,  true,  QC_OTHER,   risque de préjudice sérieux, CAI PERSONS,          72, false, CAI,    1 2 3 4 5 6 7 8 9 10 -, 2031",
        "FR, '',  HEALTH, false, FR,         droits et libertés,          CNIL,                 72, true,  CNIL,   a a a b b c d - - - -,  2031",
        "CH, '',  HEALTH, false, CH_PRIVATE, risque élevé,                PFPDT,                72, false, PFPDT,  a b c d e f g g,        2031",
        "CH, VS,  HEALTH, true,  CH_VS,      grave,                       CANTON PERSONS,       24, true,  CANTON, a b c d e f g g,        2031",
        "CH, JU,  OTHER,  false, CH_JU_NE,   risque élevé,                CANTON,               72, false, CANTON, a b c d e f g g,        2031",
        "CH, NE,  HEALTH, false, CH_JU_NE,   risque élevé,                CANTON,               72, false, CANTON, a b c d e f g g,        2031",
    })
    void each_place_tells_as_its_law_says(
            Jurisdiction law,
            String canton,
            InformationKind kind,
            boolean persons,
            String regime,
            String question,
            String told,
            int hours,
            boolean hard,
            Addressee authority,
            String items,
            int keptUntil) {
        as("nobody", () -> house.get(ParameterInstallation.class).install(law, canton.isEmpty() ? null : canton));
        NoticeStage stage = new NoticeStage(house);
        UUID incident = stage.answered(kind, persons);
        TrackRecord record = stage.record(incident);
        assertThat(record.regime()).isEqualTo(regime);
        assertThat(BreachRegimes.of(record.place(), kind.name()).question("fr")).contains(question);
        assertThat(record.missing().stream().sorted().map(Addressee::name).collect(Collectors.joining(" ")))
                .isEqualTo(told);
        assertThat(Duration.between(record.clock().awareAt(), record.clock().due()))
                .isEqualTo(Duration.ofHours(hours));
        assertThat(record.clock().isHard()).isEqualTo(hard);
        assertThat(items(incident, authority)).isEqualTo(items);
        for (Addressee one : Stream.of(told.split(" ")).map(Addressee::valueOf).toList()) {
            TrackRef ref = stage.ref(incident);
            as(PRIVACY, () -> house.get(PrivacyDesk.class)
                    .told(ref, one, LocalDate.of(2026, 11, 21).atTime(8, 30), NoticeWay.PHONE));
        }
        TrackRef ref = stage.ref(incident);
        as(PRIVACY, () -> house.get(PrivacyDesk.class).close(ref));
        assertThat(line(incident)).satisfies(line -> {
            assertThat(line.state()).isEqualTo(TrackState.CLOSED);
            assertThat(line.risk()).isTrue();
            assertThat(line.notices()).hasSize(told.split(" ").length);
            assertThat(line.words()).containsKeys("INFORMATION", "CIRCUMSTANCES", "PERIOD", "CONCLUSION", "MEASURES");
            assertThat(line.keptUntil().getYear()).isEqualTo(keptUntil);
        });
    }

    private String items(UUID incident, Addressee authority) {
        return as(PRIVACY, () -> house.get(NoticeRegister.class).draft(incident, authority, "fr")).lines().stream()
                .map(line -> line.number().isEmpty() ? "-" : line.number())
                .collect(Collectors.joining(" "));
    }

    private TrackRecord line(UUID incident) {
        List<TrackRecord> file = new ArrayList<>();
        as(PRIVACY, () -> house.get(PrivacyRegister.class).export(file::add));
        return file.stream()
                .filter(one -> one.incident().equals(incident))
                .findFirst()
                .orElseThrow();
    }
}
