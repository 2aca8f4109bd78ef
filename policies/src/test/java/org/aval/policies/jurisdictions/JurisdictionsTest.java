package org.aval.policies.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionsTest {

    @ParameterizedTest
    @CsvSource({
        "QC, onboardingDueDays, 0, L-QC-04, V",
        "FR, onboardingHardLimitDays, 15, HOUSE, R",
        "FR, breachHardHours, 72, L-FR-01, V",
        "CH, breachHardHours, '', L-CH-01, V",
        "CH-VS, breachHardHours, 24, L-CH-03, V",
        "CH-VS, giftMinorYearlyAmount, 300, L-CH-05, V",
        "CH-GE, privacyOfficerLabel, Responsable LIPAD, L-CH-03, V",
        "FR, coiLookbackMonths, 60, L-FR-07, V"
    })
    void a_value_comes_with_its_source_and_how_far_it_was_checked(
            String profile, String key, String value, String source, String flag) {
        assertThat(Jurisdictions.find(profile).orElseThrow().value(parameter(key)))
                .isEqualTo(new ProfileValue(value, source, flag));
    }

    @Test
    void every_profile_gives_a_value_to_nearly_every_parameter_and_to_nothing_else() {
        Set<String> own = Set.of(
                "askedDueDays",
                "recertificationDays",
                "accountDormantDays",
                "accountReviewDays",
                "accountRegulariseDays",
                "declarationGraceDays",
                "publicAccounts",
                "publicInterests",
                "logoAnswerDays",
                "logoMonths",
                "logoNoticeDays",
                "logoProofDays",
                "logoStopDays",
                "committeeTermYears",
                "committeeQuorumLeast",
                "committeeConvocationDays",
                "committeeUrgentHours",
                "committeeCastingVote",
                "committeeMinutesDays",
                "caseEmergencyHours",
                "imageConsentMaxMonths",
                "imageRemovalDays",
                "caseAckBusinessDays",
                "caseTriageBusinessDays",
                "interimSuspension",
                "interimMostDays",
                "measureCheckDays",
                "protectionMonths",
                "caseUnitBusinessDays",
                "caseInvestigationDays",
                "caseObservationBusinessDays",
                "caseRemovalHours",
                "caseSessionUrgentDays",
                "caseSessionBusinessDays",
                "caseNotificationBusinessDays",
                "caseReviewDays",
                "caseReminderBusinessDays",
                "caseEscalationBusinessDays",
                "breachReminderHours",
                "identityOpenHours",
                "reportExitAddress",
                "packDays",
                "packDaysConfidential",
                "noticeDays",
                "reminderFirstDays",
                "reminderSecondDays",
                "reminderLastDays",
                "reminderLateDays",
                "reminderManagerDays",
                "reminderDirectorDays",
                "weeklyDigestDay",
                "renewalLeadDays",
                "quizPassMark",
                "quizTriesBeforePause",
                "quizPauseHours",
                "crisisMaxDays",
                "mandateAcceptDays",
                "mandateReviewDays",
                "mandateProlongations",
                "mediaTrainingMonths",
                "mandateNoticeEarlyDays",
                "mandateNoticeSoonDays",
                "mandateNoticeLastDays",
                "managerGrantsTypes",
                "managerGrantsLevels",
                "commsGrantsTypes",
                "commsGrantsLevels",
                "switchboard");
        Set<String> keys = new HashSet<>();
        Jurisdictions.parameters().forEach(parameter -> keys.add(parameter.key()));
        keys.removeAll(own);
        assertThat(Jurisdictions.profiles())
                .hasSize(8)
                .allSatisfy(profile -> assertThat(profile.values().keySet()).isEqualTo(keys));
    }

    @Test
    void every_value_of_every_profile_keeps_to_its_range() {
        for (JurisdictionProfile profile : Jurisdictions.profiles()) {
            for (ParameterDefinition parameter : Jurisdictions.parameters()) {
                assertThat(fits(parameter, profile.value(parameter).value()))
                        .as(profile.code() + " " + parameter.key())
                        .isTrue();
                assertThat(fits(parameter, parameter.strict()))
                        .as("strict " + parameter.key())
                        .isTrue();
            }
        }
    }

    private static boolean fits(ParameterDefinition parameter, String value) {
        if (value.isEmpty()) {
            return parameter.optional();
        }
        return switch (parameter.type()) {
            case "NUMBER" -> Integer.parseInt(value) >= parameter.least()
                    && Integer.parseInt(value) <= parameter.most();
            case "CHOICE" -> parameter.choices().contains(value);
            case "SEVERAL" -> parameter.choices().containsAll(List.of(value.split(",")));
            default -> value.length() >= parameter.least() && value.length() <= parameter.most();
        };
    }

    @Test
    void what_is_only_recommended_cites_no_law_and_what_is_verified_does() {
        for (JurisdictionProfile profile : Jurisdictions.profiles()) {
            for (Map.Entry<String, ProfileValue> entry : profile.values().entrySet()) {
                ProfileValue value = entry.getValue();
                String what = profile.code() + " " + entry.getKey();
                assertThat(value.flag()).as(what).matches("[VMR]");
                assertThat(value.source().equals("HOUSE") && value.flag().equals("V"))
                        .as(what)
                        .isFalse();
                assertThat(!value.source().equals("HOUSE") && value.flag().equals("R"))
                        .as(what)
                        .isFalse();
            }
        }
    }

    @Test
    void a_canton_without_a_profile_of_its_own_has_that_of_the_country() {
        assertThat(Jurisdictions.of("CH", "ZH").code()).isEqualTo("CH");
        assertThat(Jurisdictions.of("CH", "GE").code()).isEqualTo("CH-GE");
        assertThat(Jurisdictions.of("QC", null).code()).isEqualTo("QC");
        assertThatIllegalArgumentException().isThrownBy(() -> Jurisdictions.of("DE", null));
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void easter_is_found(int year, LocalDate sunday) {
        assertThat(HolidayRule.easterSunday(year)).isEqualTo(sunday);
    }

    @Test
    void quebec_rests_on_these_days_of_2026() {
        assertThat(days("QC", 2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-05-18",
                        "2026-06-24",
                        "2026-07-01",
                        "2026-09-07",
                        "2026-10-12",
                        "2026-12-25");
    }

    @Test
    void when_the_day_falls_on_a_sunday_quebec_rests_on_the_monday() {
        assertThat(days("QC", 2029))
                .as("1 July 2029 is a Sunday")
                .contains("2029-07-02")
                .doesNotContain("2029-07-01");
        assertThat(days("QC", 2029)).as("24 June 2029 is a Sunday").contains("2029-06-24", "2029-06-25");
    }

    @Test
    void geneva_rests_on_these_days_of_2026() {
        assertThat(days("CH-GE", 2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-08-01",
                        "2026-09-10",
                        "2026-12-25",
                        "2026-12-31");
    }

    @Test
    void vaud_rests_on_the_monday_of_the_fast_and_valais_at_corpus_christi() {
        assertThat(days("CH-VD", 2026)).contains("2026-09-21");
        assertThat(days("CH-VS", 2026)).contains("2026-06-04").doesNotContain("2026-04-03");
    }

    @Test
    void france_rests_on_eleven_days() {
        assertThat(days("FR", 2026)).hasSize(11).contains("2026-05-08", "2026-05-14", "2026-11-11");
    }

    private static List<String> days(String profile, int year) {
        return Jurisdictions.find(profile).orElseThrow().holidays(year).stream()
                .map(holiday -> holiday.day().toString())
                .toList();
    }

    private static ParameterDefinition parameter(String key) {
        return Jurisdictions.parameters().stream()
                .filter(parameter -> parameter.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
