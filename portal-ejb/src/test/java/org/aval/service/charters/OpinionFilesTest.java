package org.aval.service.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpinionFilesTest extends RegisterTest {

    private static final byte[] OPINION = "Avis favorable.\nArticle 3 à préciser.".getBytes(StandardCharsets.UTF_8);

    private OpinionFiles files;
    private UUID draft;

    @BeforeEach
    void two_were_heard() {
        files = house.get(OpinionFiles.class);
        draft = UUID.fromString(house.words("select id::text from charter_version where number = '3.0.0'")
                .get(0));
    }

    @Test
    void a_written_opinion_is_kept_as_it_came_and_its_digest_stands_in_the_journal() {
        attach(1, "C:\\avis\\Avis [2].txt", OPINION);
        CharterRecord record = read();
        assertThat(record.heard().get(0).file()).isNull();
        CharterRecord.Paper paper = Objects.requireNonNull(record.heard().get(1).file());
        assertThat(paper.name()).isEqualTo("Avis 2.txt");
        assertThat(house.words(
                        "select motive from charter_version_journal where step = 'ATTACH_OPINION' and charter_version_id = ?",
                        draft))
                .containsExactly("Avis 2.txt, SHA-256 " + paper.sha256());
        assertThat(as(CATHERINE, () -> files.read(draft, 1)).bytes()).isEqualTo(OPINION);
        refused("charters.opinion.unknown", () -> as(CATHERINE, () -> files.read(draft, 0)));
    }

    @Test
    void there_is_one_file_for_an_opinion_and_it_is_never_exchanged() {
        attach(0, "avis.txt", OPINION);
        refused("charters.opinion.there", () -> attach(0, "avis.txt", OPINION));
        refused("charters.opinion.unknown", () -> attach(2, "avis.txt", OPINION));
        assertThatThrownBy(() -> house.change("update consultation_file set name = 'autre.txt'"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_neither_a_pdf_nor_a_text_is_refused_whatever_it_calls_itself() {
        refused("charters.opinion.neither", () -> attach(0, "avis.pdf", new byte[] {'P', 'K', 3, 4}));
        refused("charters.opinion.neither", () -> attach(0, "avis.txt", new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0}));
        refused("charters.opinion.neither", () -> attach(0, "avis.txt", new byte[(1 << 20) + 1]));
        refused("charters.file.refused", () -> attach(0, "avis.pdf", "%PDF-1.7 rien".getBytes(StandardCharsets.UTF_8)));
        assertThat(house.words("select count(*) from consultation_file")).isEqualTo(List.of("0"));
    }

    private void attach(int line, String name, byte[] content) {
        as(KARIM, () -> files.attach(draft, read().version(), line, name, content));
    }

    private CharterRecord read() {
        return as(KARIM, () -> house.get(CharterRegister.class).read(draft, "fr"));
    }
}
