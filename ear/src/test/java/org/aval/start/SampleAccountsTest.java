package org.aval.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleAccountsTest {

    @Test
    void columns_are_as_wide_as_their_longest_value() {
        assertThat(SampleAccounts.aligned(List.of(
                        List.of("VB10001", "Élise Côté-Roy", "STAFF", "secret", ""),
                        List.of("VB10002", "Bo", "STAFF, MANAGER", "secret", "manages Élise"))))
                .containsExactly(
                        "number   name            roles           password  note",
                        "VB10001  Élise Côté-Roy  STAFF           secret",
                        "VB10002  Bo              STAFF, MANAGER  secret    manages Élise");
    }
}
