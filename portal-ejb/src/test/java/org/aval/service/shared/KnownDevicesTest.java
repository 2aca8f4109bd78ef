package org.aval.service.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Function;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a device remembers of the accounts that signed in on it. */
class KnownDevicesTest extends RegisterTest {

    private static final Login HERS = Login.typed(AMELIE);
    private static final Login HIS = Login.typed(THOMAS);

    @Test
    void a_device_is_known_to_the_account_that_signed_in_on_it_and_to_no_other() {
        String marks = marked(HERS, "");
        assertThat(vantage(HERS, marks).kind()).isEqualTo(Vantage.Kind.KNOWN_DEVICE);
        assertThat(vantage(HIS, marks)).isEqualTo(Vantage.STRANGER);
        assertThat(vantage(Login.typed(" vb10010 "), marks)).isEqualTo(vantage(HERS, marks));
    }

    @Test
    void two_devices_of_one_person_are_two() {
        assertThat(vantage(HERS, marked(HERS, ""))).isNotEqualTo(vantage(HERS, marked(HERS, "")));
    }

    @Test
    void a_shared_computer_knows_all_who_use_it_and_names_none() {
        String marks = marked(HIS, marked(HERS, ""));
        assertThat(vantage(HERS, marks).kind()).isEqualTo(Vantage.Kind.KNOWN_DEVICE);
        assertThat(vantage(HIS, marks).kind()).isEqualTo(Vantage.Kind.KNOWN_DEVICE);
        assertThat(marks).doesNotContain(AMELIE, THOMAS);
        assertThat(marked(HERS, marks)).as("one mark a person").hasSameSizeAs(marks);
    }

    @Test
    void the_seventeenth_takes_the_place_of_the_one_who_was_not_there_for_the_longest() {
        String marks = marked(HERS, "");
        for (int other = 0; other < 16; other++) {
            marks = marked(Login.typed("VB" + (20000 + other)), marks);
        }
        assertThat(vantage(HERS, marks)).isEqualTo(Vantage.STRANGER);
        assertThat(vantage(Login.typed("VB20000"), marks).kind()).isEqualTo(Vantage.Kind.KNOWN_DEVICE);
        assertThat(marks).hasSizeLessThan(800);
    }

    @Test
    void after_half_a_year_it_is_a_stranger_again() {
        String marks = marked(HERS, "");
        house.clock().forward(Duration.ofDays(180));
        assertThat(vantage(HERS, marks).kind()).isEqualTo(Vantage.Kind.KNOWN_DEVICE);
        house.clock().forward(Duration.ofDays(1));
        assertThat(vantage(HERS, marks)).isEqualTo(Vantage.STRANGER);
    }

    @Test
    void no_sign_of_a_mark_can_be_changed() {
        String mark = marked(HERS, "");
        for (int place = 0; place < mark.length(); place++) {
            char other = mark.charAt(place) == 'A' ? 'B' : 'A';
            String changed = mark.substring(0, place) + other + mark.substring(place + 1);
            assertThat(vantage(HERS, changed)).as("place " + place).isEqualTo(Vantage.STRANGER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "....", "é", "AAAA", "********************************************ABCD"})
    void nonsense_is_a_stranger(String marks) {
        assertThat(vantage(HERS, marks)).isEqualTo(Vantage.STRANGER);
        assertThat(vantage(HERS, marked(HERS, marks)).kind()).isEqualTo(Vantage.Kind.KNOWN_DEVICE);
    }

    private String marked(Login login, String marks) {
        return with(devices -> devices.marked(login, marks));
    }

    private Vantage vantage(Login login, String marks) {
        return with(devices -> devices.vantage(login, marks));
    }

    private <T> T with(Function<KnownDevices, T> work) {
        return house.as("nobody", () -> work.apply(house.get(KnownDevices.class)));
    }
}
