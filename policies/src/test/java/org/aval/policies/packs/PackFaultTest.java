package org.aval.policies.packs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.aval.policies.PolicyFile;
import org.aval.policies.packs.PackFault.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFaultTest {

    @TempDir
    Path folder;

    @Test
    void an_institution_replaces_a_template_by_a_file_of_the_same_name() throws Exception {
        replace("packs/pack_fr.properties", "contents = Table des matières", "contents = Au sommaire");
        try (PressedPack pack = PressedPack.open(pressed(facts()))) {
            assertThat(pack.page(2)).contains("Au sommaire");
        }
    }

    @Test
    void a_broken_page_is_named_with_its_line() throws Exception {
        replace("packs/pack.xhtml", "</h1>", "</h2>");
        int line = 1
                + (int) PolicyFile.text("packs/pack.xhtml")
                        .split("</h1>")[0]
                        .lines()
                        .count()
                - 1;
        assertThatThrownBy(() -> pressed(facts())).satisfies(thrown -> {
            assertThat(((PackFault) thrown).key()).isEqualTo(Key.TEMPLATE);
            assertThat(((PackFault) thrown).details()).startsWith("packs/pack.xhtml", String.valueOf(line));
        });
    }

    @Test
    void a_place_that_nothing_fills_is_named_with_its_line() throws Exception {
        replace("packs/pack.xhtml", "<!DOCTYPE html>\n", "<!DOCTYPE html>\n<!-- ${unknown} -->\n");
        assertThatThrownBy(() -> pressed(facts())).satisfies(thrown -> assertThat(((PackFault) thrown).details())
                .containsExactly("packs/pack.xhtml", "2", "${unknown}"));
    }

    @Test
    void a_brace_that_is_not_closed_is_named_with_its_line() throws Exception {
        replace("packs/pack.css", "body {", "p { color: red;\nbody {");
        int line = (int) PolicyFile.text("packs/pack.css")
                        .split("body \\{")[0]
                        .lines()
                        .count()
                + 1;
        assertThatThrownBy(() -> pressed(facts())).satisfies(thrown -> assertThat(((PackFault) thrown).details())
                .startsWith("packs/pack.css", String.valueOf(line)));
    }

    @Test
    void a_file_of_words_may_have_only_those_that_the_institution_says_otherwise() throws Exception {
        write("packs/pack_fr.properties", "contents = Au sommaire");
        try (PressedPack pack = PressedPack.open(pressed(facts()))) {
            assertThat(pack.page(2)).contains("Au sommaire", "page 2 de 3");
        }
    }

    @Test
    void words_that_cannot_be_read_are_named() throws Exception {
        write("packs/pack_fr.properties", "contents = \\u00zz");
        assertThatThrownBy(() -> pressed(facts()))
                .satisfies(thrown -> assertThat(((PackFault) thrown).details()).startsWith("packs/pack_fr.properties"));
    }

    @Test
    void what_people_sign_cannot_be_replaced() throws Exception {
        write("statements/S-2.properties", "fr = Je ne m’engage à rien.");
        assertThat(PolicyFile.text("statements/S-2.properties", Optional.of(folder)))
                .doesNotContain("rien");
    }

    @Test
    void a_picture_must_be_told_to_those_who_do_not_see_it_and_must_be_one() {
        assertFault(Key.PICTURE, new PackBlock.Picture(new byte[] {1}, PackText.NONE, PackText.NONE));
        assertFault(Key.PICTURE_UNREADABLE, new PackBlock.Picture(new byte[] {1}, text("Un logo"), PackText.NONE));
    }

    @Test
    void a_pack_that_cannot_be_pressed_cannot_be_previewed_either() {
        assertThatThrownBy(() -> new PackPress(folder).preview(facts(new PackBlock.Prose(text("Voir[^QC-9]."))), 3))
                .isInstanceOf(PackFault.class);
    }

    @Test
    void a_note_must_exist() {
        assertFault(Key.NOTE, new PackBlock.Prose(text("Voir[^QC-9].")));
    }

    @Test
    void a_language_must_have_its_words() {
        assertFault(Key.LANGUAGE, () -> new PackPress()
                .press(PackSamples.personal("M. Roy", List.of("de"), PackChapter.of("c", text("Eins")))));
    }

    @Test
    void colours_must_be_readable_on_white() {
        assertFault(Key.COLOUR, () -> new PackLook(text("Hôpital"), "#ffee00", "#000000"));
        assertFault(Key.COLOUR, () -> new PackLook(text("Hôpital"), "red; } body { display: none", "#000000"));
        assertThat(Contrast.onWhite("#767676")).isBetween(4.5, 4.6);
    }

    @Test
    void two_files_may_not_have_one_name() {
        PackFacts facts = facts();
        PackAttachment twice = facts.attachments().get(0);
        assertFault(Key.ATTACHMENT, () -> new PackPress()
                .press(new PackFacts(
                        facts.kind(),
                        facts.languages(),
                        facts.look(),
                        facts.title(),
                        facts.subtitle(),
                        facts.version(),
                        facts.effectiveOn(),
                        facts.madeAt(),
                        facts.check(),
                        facts.watermark(),
                        facts.recipient(),
                        facts.chapters(),
                        List.of(twice, twice))));
    }

    private byte[] pressed(PackFacts facts) {
        return new PackPress(folder).press(facts);
    }

    private static PackFacts facts(PackBlock... blocks) {
        return PackSamples.personal("M. Roy", List.of("fr"), PackChapter.of("c", text("Un chapitre"), blocks));
    }

    private static PackText text(String words) {
        return PackText.same(words);
    }

    private void assertFault(Key key, PackBlock block) {
        assertFault(key, () -> pressed(facts(block)));
    }

    private static void assertFault(Key key, ThrowingCallable pressing) {
        assertThatThrownBy(pressing).isInstanceOfSatisfying(PackFault.class, fault -> assertThat(fault.key())
                .isEqualTo(key));
    }

    /** The institution's own file: that of the house with one change. */
    private void replace(String path, String from, String to) throws IOException {
        String house = PolicyFile.text(path);
        assertThat(house).contains(from);
        write(path, house.replace(from, to));
    }

    private void write(String path, String text) throws IOException {
        Path own = folder.resolve(path);
        Files.createDirectories(requireNonNull(own.getParent()));
        Files.writeString(own, text);
    }
}
