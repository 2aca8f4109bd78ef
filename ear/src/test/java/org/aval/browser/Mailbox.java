package org.aval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails of the embedded default: files in a folder, a few seconds after what caused them. */
final class Mailbox {

    private static final Path FOLDER = Path.of(System.getenv("AVAL_MAIL_FOLDER"));
    private static final String NEWEST =
            """
            select %s from mail where state = 'SENT' and kind = ? and person_id = (select id from person where staff_no = ?)
             order by created_at desc limit 1""";

    private Mailbox() {}

    /** The words of the newest mail of a kind to somebody, once its file is there. */
    static String words(Page page, String kind, String staffNo) {
        page.waitForCondition(() -> read("id", kind, staffNo) != null);
        Path file = FOLDER.resolve(read("id", kind, staffNo) + ".eml");
        assertThat(file).exists();
        assertThat(lines(file)).anyMatch(line -> line.equals("To: " + read("address", kind, staffNo)));
        return read("subject || ' ' || body", kind, staffNo);
    }

    /** The one-time link in the newest mail of a kind: it stands in the mail itself and nowhere else. */
    static String link(Page page, String kind, String staffNo) {
        page.waitForCondition(() -> read("id", kind, staffNo) != null);
        String text = String.join("\n", lines(FOLDER.resolve(read("id", kind, staffNo) + ".eml")))
                .replace("=\n", "")
                .replace("=3D", "=");
        Matcher link = Pattern.compile("/entry/welcome\\?key=[\\w-]{43}").matcher(text);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String read(String column, String kind, String staffNo) {
        return Registers.value(NEWEST.formatted(column), kind, staffNo);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
