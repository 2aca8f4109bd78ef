package org.aval.domain.channels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which questions a platform raises. */
class PlatformTest {

    @ParameterizedTest
    @EnumSource(Platform.class)
    void nothing_is_both_an_account_and_a_messaging_channel(Platform platform) {
        assertThat(platform.hasAccounts() ? platform.isMessaging() : !platform.isMessaging() && !platform.isPublic())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"RADIO", "TV"})
    void microphones_and_cameras_are_for_a_mandate_and_never_an_account(Platform platform) {
        assertThat(platform.isBroadcast()).isTrue();
        assertThat(platform.isPublic()).isTrue();
        assertThat(platform.hasAccounts()).isFalse();
    }
}
