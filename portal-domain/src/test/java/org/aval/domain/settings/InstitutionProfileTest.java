package org.aval.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionProfileTest {

    @Test
    void an_institution_that_says_everything_may_move_in() {
        assertThat(quebec().problems()).isEmpty();
        assertThat(swiss(Canton.GE).problems()).isEmpty();
        assertThat(quebec().languagesTold()).isEqualTo("fr,en");
    }

    @Test
    void everything_wrong_is_told_at_once_each_beside_its_field() {
        InstitutionProfile empty = new InstitutionProfile(
                "", "", "", "", Jurisdiction.QC, null, "Mars/Olympus", "", "", Set.of(), "fr", "", "");
        assertThat(empty.problems())
                .containsOnlyKeys(
                        "nameFr",
                        "nameEn",
                        "shortName",
                        "code",
                        "codePrefix",
                        "domain",
                        "helpPhone",
                        "helpEmail",
                        "zone",
                        "languages");
        assertThatExceptionOfType(Refusal.class).isThrownBy(empty::orRefuse).withMessage("settings.missing");
    }

    @Test
    void a_swiss_institution_says_its_canton_and_no_other_does() {
        assertThat(swiss(null).problems())
                .containsOnly(Map.entry("canton", Verdict.refused("settings.canton.missing")));
        assertThat(with(Jurisdiction.FR, Canton.GE, "chuvb.example", Set.of("fr"))
                        .problems())
                .containsOnly(Map.entry("canton", Verdict.refused("settings.canton.notSwiss")));
    }

    @Test
    void the_language_of_the_law_is_one_that_is_offered() {
        assertThat(with(Jurisdiction.QC, null, "chuvb.example", Set.of("en")).problems())
                .containsOnlyKeys("authoritativeLanguage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chuvb",
                "CHUVB.example",
                "https://chuvb.example",
                "chuvb.example/",
                "-a.example",
                "a b.example",
                ".example"
            })
    void a_domain_is_a_name_on_the_net_and_no_address(String domain) {
        assertThat(with(Jurisdiction.QC, null, domain, Set.of("fr")).problems()).containsOnlyKeys("domain");
    }

    private static InstitutionProfile quebec() {
        return with(Jurisdiction.QC, null, "chuvb.example", Set.of("fr", "en"));
    }

    private static InstitutionProfile swiss(@Nullable Canton canton) {
        return with(Jurisdiction.CH, canton, "hug.example", Set.of("fr"));
    }

    private static InstitutionProfile with(
            Jurisdiction jurisdiction, @Nullable Canton canton, String domain, Set<String> languages) {
        return new InstitutionProfile(
                "CHUVB",
                "CHU Val-Boréal",
                "Centre hospitalier universitaire Val-Boréal",
                "Val-Boréal University Hospital",
                jurisdiction,
                canton,
                "America/Toronto",
                domain,
                "VB",
                languages,
                "fr",
                "poste 4 2424",
                "portail@chuvb.example");
    }
}
