package org.aval.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {
    private static final TypeReference<Map<String, Integer>> NUMBERS = new TypeReference<>() {};

    @Test
    void a_good_file_is_read() {
        assertThat(PolicyFile.json("f.json", "{\"a\": 1}", NUMBERS)).containsExactly(Map.entry("a", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1", "{\"a\": 1, \"a\": 2}", "{\"a\": 1} {}", "{\"a\": \"one\"}"})
    void a_broken_file_is_named(String text) {
        assertThatThrownBy(() -> PolicyFile.json("f.json", text, NUMBERS))
                .isInstanceOf(MalformedPolicyFileException.class)
                .hasMessageStartingWith("f.json: ");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> PolicyFile.text("charters/nowhere.md"))
                .isInstanceOf(MalformedPolicyFileException.class)
                .hasMessage("charters/nowhere.md: not on the class path");
    }
}
