package org.aval.policies.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.aval.policies.PolicyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharterArchiveTest {

    @ParameterizedTest
    @CsvSource({"1.0.0", "2.0.0", "2.1.0", "3.0.0"})
    void every_edition_comes_back_as_it_went(String number) {
        CharterEdition edition = Charters.edition("CHARTE-MS", number);
        CharterEdition back = CharterArchive.read("CHARTE-MS", CharterArchive.write(edition));
        assertThat(back).usingRecursiveComparison().ignoringFields("basedOn").isEqualTo(edition);
        assertThat(back.basedOn()).isNull();
    }

    @Test
    void the_files_in_it_are_those_that_travel_with_the_portal_letter_for_letter() throws IOException {
        Map<String, String> files = unpacked(CharterArchive.write(Charters.edition("CHARTE-MS", "2.1.0")));
        assertThat(files).hasSize(41);
        assertThat(files.get("CHARTE-MS/2.1.0/A04.fr.md"))
                .isEqualTo(PolicyFile.text("charters/CHARTE-MS/2.1.0/A04.fr.md"));
    }

    @Test
    void the_same_edition_gives_the_same_bytes() {
        CharterEdition edition = Charters.edition("CHARTE-MS", "2.1.0");
        assertThat(CharterArchive.write(edition)).isEqualTo(CharterArchive.write(edition));
    }

    @Test
    void a_language_that_is_missing_is_told_by_the_name_of_its_file() throws IOException {
        refused(files -> files.remove("CHARTE-MS/2.1.0/A05.en.md"), "A05.en.md", 0, ArticleFault.FILE_MISSING);
    }

    @Test
    void a_clause_out_of_its_place_is_told_with_its_line() throws IOException {
        refused(
                files -> files.computeIfPresent(
                        "CHARTE-MS/2.1.0/A05.fr.md", (name, text) -> text.replace("\n2. ", "\n7. ")),
                "A05.fr.md",
                10,
                ArticleFault.CLAUSE_PLACE);
    }

    @Test
    void a_heading_nobody_knows_is_told_with_its_line() throws IOException {
        refused(
                files -> files.computeIfPresent(
                        "CHARTE-MS/2.1.0/A00.en.md", (name, text) -> text + "\n## Because\n\nSo.\n"),
                "A00.en.md",
                29,
                ArticleFault.UNKNOWN_HEADING);
    }

    @Test
    void languages_with_different_numbers_of_clauses_are_no_translation() throws IOException {
        refused(
                files -> files.computeIfPresent(
                        "CHARTE-MS/2.1.0/A19.en.md", (name, text) -> text.replaceFirst("\n5\\. [^\n]*", "")),
                "A19",
                0,
                ArticleFault.CLAUSES_DIFFER);
    }

    @Test
    void a_broken_list_of_articles_is_told_with_its_line() throws IOException {
        refused(
                files -> files.computeIfPresent("CHARTE-MS/2.1.0/edition.json", (name, text) -> text.replace("[", "")),
                "edition.json",
                17,
                ArticleFault.EDITION);
    }

    @Test
    void what_is_no_archive_is_no_archive() {
        assertThatExceptionOfType(MalformedArticleException.class)
                .isThrownBy(() -> CharterArchive.read("X", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .satisfies(no -> assertThat(no.fault()).isEqualTo(ArticleFault.NO_ARCHIVE));
    }

    @Test
    void an_archive_that_unpacks_without_end_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("edition.json"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 32; i++) {
                zip.write(zeros);
            }
        }
        assertThatExceptionOfType(MalformedArticleException.class)
                .isThrownBy(() -> CharterArchive.read("X", bytes.toByteArray()))
                .satisfies(no -> assertThat(no.fault()).isEqualTo(ArticleFault.TOO_LARGE));
    }

    private static void refused(Consumer<Map<String, String>> broken, String file, int line, ArticleFault fault)
            throws IOException {
        Map<String, String> files = unpacked(CharterArchive.write(Charters.edition("CHARTE-MS", "2.1.0")));
        broken.accept(files);
        byte[] archive = packed(files);
        assertThatExceptionOfType(MalformedArticleException.class)
                .isThrownBy(() -> CharterArchive.read("CHARTE-MS", archive))
                .satisfies(no -> {
                    assertThat(no.file()).isEqualTo(file);
                    assertThat(no.fault()).isEqualTo(fault);
                    assertThat(no.line()).isEqualTo(line);
                });
    }

    private static Map<String, String> unpacked(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static byte[] packed(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
