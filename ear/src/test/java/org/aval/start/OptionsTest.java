package org.aval.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path BESIDE_THE_SCRIPT = Path.of("/opt/aval/data");

    @Test
    void without_options_the_port_is_8080_and_the_data_lie_beside_the_script() {
        assertThat(parse()).isEqualTo(new Options(8080, BESIDE_THE_SCRIPT, false, false));
    }

    @Test
    void port_and_folder_are_taken_as_asked() {
        Options asked = new Options(9000, Path.of("/srv/aval"), false, false);
        assertThat(parse("--port", "9000", "--data", "/srv/aval")).isEqualTo(asked);
        assertThat(parse("--data=/srv/aval", "--port=9000")).isEqualTo(asked);
    }

    @Test
    void a_relative_folder_starts_where_the_caller_is() {
        assertThat(parse("--data", "here").data()).isEqualTo(Path.of("here").toAbsolutePath());
    }

    @Test
    void help_is_help() {
        assertThat(parse("--help").help()).isTrue();
        assertThat(Options.HELP).contains("--port", "--data", "--empty", "--help", "AVAL_DB_URL");
    }

    @Test
    void empty_is_a_bare_installation() {
        assertThat(parse("--empty", "--port", "9000")).isEqualTo(new Options(9000, BESIDE_THE_SCRIPT, true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--empty", "--help"})
    void an_option_without_a_value_takes_none(String option) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(option + "=yes"))
                .withMessage("The option " + option + " takes no value.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "abc", "80 80", "8080.5", "999999999999"})
    void a_port_that_is_none_is_told_with_what_was_typed(String port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("--port", port))
                .withMessage("The port must be a number from 1 to 65535, not \"" + port + "\".");
    }

    @ParameterizedTest
    @CsvSource({"--prot", "-p", "8080", "--bare"})
    void an_unknown_option_is_named(String option) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(option))
                .withMessage("There is no option \"" + option + "\": see ./start --help.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--data"})
    void an_option_without_its_value_is_told(String option) {
        String sentence = "The option " + option + " needs a value: see ./start --help.";
        assertThatIllegalArgumentException().isThrownBy(() -> parse(option)).withMessage(sentence);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(option, "--help"))
                .withMessage(sentence);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(option + "="))
                .withMessage(sentence);
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), BESIDE_THE_SCRIPT);
    }
}
