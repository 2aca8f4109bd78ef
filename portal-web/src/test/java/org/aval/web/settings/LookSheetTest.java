package org.aval.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aval.domain.settings.Colour;
import org.aval.domain.settings.Shade;
import org.junit.jupiter.api.Test;

/** The institution's colours against the token sheet they take their place in. */
class LookSheetTest {

    private static final Path TOKENS = Path.of("src/main/webapp/resources/house/tokens.css");

    @Test
    void colours_are_measured_against_the_grounds_of_the_token_sheet() throws IOException {
        for (Shade shade : Shade.values()) {
            assertThat(shade.grounds())
                    .extracting(Colour::toString)
                    .containsExactly(token("ground", shade), token("surface", shade), token("raised", shade));
        }
    }

    @Test
    void the_sheet_sets_the_tokens_of_the_institution_and_no_other() throws IOException {
        String sheet = LookSheet.sheet(Colour.of("#7a1fa2"), Colour.of("#e0b0ff"));
        assertThat(sheet).contains("--institution: light-dark(#7a1fa2, #e0b0ff);");
        String tokens = Files.readString(TOKENS);
        Pattern.compile("--[a-z-]+(?=:)").matcher(sheet).results().forEach(set -> assertThat(tokens)
                .contains(set.group() + ":"));
        assertThat(Pattern.compile("--[a-z-]*institution[a-z-]*(?=:)")
                        .matcher(tokens)
                        .results()
                        .count())
                .isEqualTo(Pattern.compile("--[a-z-]+(?=:)")
                        .matcher(sheet)
                        .results()
                        .count());
    }

    @Test
    void the_house_s_own_colours_are_the_ones_proposed() throws IOException {
        assertThat(token("institution", Shade.LIGHT)).isEqualTo("#0b5372");
        assertThat(token("institution", Shade.DARK)).isEqualTo("#8fcbe8");
    }

    private static String token(String name, Shade shade) throws IOException {
        Matcher line = Pattern.compile("--" + name + ":\\s+light-dark\\((#\\w{6}), (#\\w{6})\\)")
                .matcher(Files.readString(TOKENS));
        assertThat(line.find()).as(name).isTrue();
        return line.group(shade == Shade.LIGHT ? 1 : 2);
    }
}
