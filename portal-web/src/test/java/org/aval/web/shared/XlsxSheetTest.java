package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** A workbook holds what it was given, as what it is. */
class XlsxSheetTest {

    @Test
    void a_formula_is_a_text_and_a_day_is_a_date() throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        XlsxSheet sheet = new XlsxSheet(book, "personnes");
        sheet.line(List.of("Nom", "Depuis"));
        sheet.line(Arrays.asList("=HYPERLINK(\"http://evil.example\")", LocalDate.of(2026, 11, 21)));
        sheet.line(Arrays.asList("Zoé <b>Œuvrard</b>", null));
        sheet.finish();

        String lines = part(book, "xl/worksheets/sheet1.xml");
        assertThat(lines)
                .doesNotContain("<f>")
                .contains("t=\"inlineStr\"", "=HYPERLINK(", "Zo&#xe9; &lt;b&gt;", "46347")
                .contains("state=\"frozen\"");
        assertThat(part(book, "xl/styles.xml")).contains("yyyy-mm-dd");
    }

    @Test
    void the_lines_leave_while_they_are_written() throws IOException {
        List<Integer> left = new ArrayList<>();
        int[] bytes = {0};
        XlsxSheet sheet = new XlsxSheet(
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        bytes[0]++;
                    }
                },
                "personnes");
        for (int line = 0; line < 20_000; line++) {
            sheet.line(List.of("VB" + line * 7919, "personne " + line * 104_729));
            if (line % 5_000 == 4_999) {
                left.add(bytes[0]);
            }
        }
        assertThat(left).isSorted().doesNotHaveDuplicates();
        assertThat(left.get(0)).isPositive();
    }

    private static String part(ByteArrayOutputStream book, String name) throws IOException {
        Path file = Files.createTempFile("aval", ".xlsx");
        Files.write(file, book.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
