package org.aval.service.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.aval.domain.charters.Jurisdiction;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParameterInstallationTest extends RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_same_profile_twice_changes_nothing() {
        assertThat(move(Jurisdiction.QC, null)).isZero();
        assertThat(house.words("select count(*) from jurisdiction_profile")).containsExactly("1");
    }

    @Test
    void another_profile_brings_its_values_and_leaves_what_the_institution_decided() {
        assertThat(move(Jurisdiction.CH, "VS")).isPositive();
        assertThat(text("breachHardHours", TODAY)).isEqualTo("24");
        assertThat(text("onboardingDueDays", TODAY)).isEqualTo("10");
        assertThat(text("onboardingDueDays", TODAY.minusDays(1)))
                .as("yesterday was yesterday’s law")
                .isEqualTo("0");
        assertThat(text("privacyOfficerLabel", TODAY)).endsWith("et de santé");
        assertThat(text("whistleAckBusinessDays", LocalDate.of(2027, 1, 2)))
                .as("what is decided for later comes")
                .isEqualTo("5");
        assertThat(move(Jurisdiction.CH, "VS")).isZero();
        assertThat(house.words("select code from jurisdiction_profile order by number"))
                .containsExactly("QC", "CH-VS");
    }

    @Test
    void what_counsel_verified_stays_verified() {
        as("VB10005", () -> {
            house.get(ParameterRegister.class).verify("authoritativeLanguage", "Relu.");
            return null;
        });
        assertThat(move(Jurisdiction.QC, null)).isZero();
    }

    @Test
    void a_portal_that_knows_more_parameters_gives_them_their_values_and_changes_no_other() {
        house.change("alter table parameter_value disable trigger never_rewritten");
        house.change("alter table parameter_value_journal disable trigger written_once");
        house.change(
                "delete from parameter_value_journal where parameter_value_id in (select id from parameter_value where key = 'recertificationDays')");
        house.change("delete from parameter_value where key = 'recertificationDays'");
        house.change("update parameter_value set value = '77' where key = 'breachTargetHours'");
        as("nobody", () -> {
            house.get(ParameterUpkeep.class).complete();
            return null;
        });
        assertThat(text("recertificationDays", TODAY)).isEqualTo("180");
        assertThat(text("breachTargetHours", TODAY)).isEqualTo("77");
    }

    private int move(Jurisdiction jurisdiction, @Nullable String canton) {
        return as("nobody", () -> house.get(ParameterInstallation.class).install(jurisdiction, canton));
    }

    private String text(String key, LocalDate day) {
        return as(NOEMIE, () -> house.get(Parameters.class).text(key, day));
    }
}
