package org.aval.web.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The outbox names every letter there is. */
class MailKindTest {

    @Test
    void every_letter_has_a_name_in_the_outbox() throws IOException {
        assertThat(letters().stringPropertyNames().stream()
                        .filter(key -> key.endsWith(".subject"))
                        .map(key -> key.substring(0, key.lastIndexOf('.')))
                        // to reporters: no outbox ever sees it, and no administrator reads that there was one
                        .filter(kind -> !kind.equals("incidents.toRead")))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(MailKind.of(kind)).as(kind).isNotEqualTo(MailKind.OTHER));
    }

    @Test
    void a_letter_of_tomorrow_is_shown_all_the_same() {
        assertThat(MailKind.of("incidents.received")).isEqualTo(MailKind.OTHER);
    }

    private static Properties letters() throws IOException {
        Properties letters = new Properties();
        try (Reader file = new InputStreamReader(
                MailKindTest.class.getResourceAsStream("/letters/mail_fr.properties"), StandardCharsets.UTF_8)) {
            letters.load(file);
        }
        return letters;
    }
}
