package org.aval.service.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.aval.domain.charters.Article;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CharterFilesTest extends RegisterTest {

    private static final byte[] PDF = pdf();

    private CharterFiles files;
    private ArticleEditing editing;
    private UUID draft;

    @BeforeEach
    void the_owner_writes() {
        files = house.get(CharterFiles.class);
        editing = house.get(ArticleEditing.class);
        draft = UUID.fromString(house.words("select id::text from charter_version where number = '3.0.0'")
                .get(0));
        as(KARIM, () -> editing.begin(draft));
    }

    @Test
    void a_pdf_becomes_the_text_by_its_digest_in_each_language() {
        as(KARIM, () -> files.attach(draft, "fr", "C:\\textes\\Règlement [v3].pdf", PDF));
        assertThat(article().isComplete()).isFalse();
        as(KARIM, () -> files.attach(draft, "en", "Rules.pdf", PDF));
        assertThat(article().isComplete()).isTrue();
        String digest = as(KARIM, () -> files.list(draft)).get(0).sha256();
        assertThat(article().text("fr").clauses())
                .contains("Règlement v3.pdf", digest, "(/charters/file?id=" + draft + "&in=fr)");
        assertThat(as(CATHERINE, () -> files.read(draft, "en")).bytes()).isEqualTo(PDF);
    }

    @Test
    void another_file_takes_the_place_of_the_first_and_articles_are_not_written_beside_it() {
        as(KARIM, () -> files.attach(draft, "fr", "un.pdf", PDF));
        as(KARIM, () -> files.attach(draft, "fr", "deux.pdf", PDF));
        assertThat(as(KARIM, () -> files.list(draft))).extracting(FileRow::name).containsExactly("deux.pdf");
        refused("charters.edit.isFile", () -> as(KARIM, () -> editing.add(draft)));
        as(KARIM, () -> files.detach(draft));
        assertThat(as(KARIM, () -> editing.read(draft)).articles()).isEmpty();
    }

    @Test
    void what_is_no_pdf_leaves_the_articles_as_they_were() {
        refused("charters.file.refused", () -> as(KARIM, () -> files.attach(draft, "fr", "x.pdf", new byte[] {1})));
        assertThat(as(KARIM, () -> editing.read(draft)).articles()).hasSize(20);
    }

    @Test
    void who_may_not_read_the_version_does_not_read_its_file() {
        as(KARIM, () -> files.attach(draft, "fr", "un.pdf", PDF));
        refused("charters.unknownVersion", () -> as(NOEMIE, () -> files.read(draft, "fr")));
        refused("charters.file.unknown", () -> as(KARIM, () -> files.read(draft, "en")));
    }

    private Article article() {
        assertThat(as(KARIM, () -> editing.read(draft)).articles()).hasSize(1);
        return as(KARIM, () -> editing.read(draft)).articles().get(0);
    }

    private static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
