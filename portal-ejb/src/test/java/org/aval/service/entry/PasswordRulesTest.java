package org.aval.service.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> NOEMIE =
            List.of("Noémie", "Tessier", "VB10030", "noemie.tessier@chuvb.example", "CHU Val-Boréal");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trois canots rouges",
                "le train de 7 h part",
                "zxq9mwe2kLp4",
                "chat tessier pluie vent",
                "élan·ôté·çà·où",
                "          1 éléphant"
            })
    void a_long_password_of_one_s_own_is_good_whatever_it_is_made_of(String password) {
        assertThat(PasswordRules.verdict(password, NOEMIE).why()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'', short",
        "onze signes, short",
        "password1234, common",
        "P@ssw0rd1234, common",
        "motdepasse123, common",
        "MotDePasse2026, common",
        "infirmière2026, common",
        "azertyuiop12, common",
        "123456789012, common",
        "aaaaaaaaaaaaaa, common",
        "bonjourbonjour, common",
        "Noemie.Tessier, own",
        "noémietessier30, own",
        "VB10030VB10030, own",
        "tessier-vb10030!, own",
        "Val-Boréal-2026, own"
    })
    void a_password_that_others_would_try_is_refused_with_its_reason(String password, String why) {
        assertThat(PasswordRules.verdict(password, NOEMIE).why()).isEqualTo("entry.password." + why);
    }

    @ParameterizedTest
    @CsvSource({"ab, 36, ''", "ab, 37, entry.password.long", "é€, 14, ''", "é€, 15, entry.password.long"})
    void nothing_that_is_typed_is_silently_cut_off(String piece, int times, String why) {
        String password = "q7!zk_".repeat(0) + piece.repeat(times);
        String said = PasswordRules.verdict(password, NOEMIE).why();
        assertThat("entry.password.long".equals(said)).isEqualTo("entry.password.long".equals(why));
    }
}
