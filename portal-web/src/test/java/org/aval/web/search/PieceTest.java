package org.aval.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.service.search.Hit;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void a_word_that_begins_as_asked_is_found_whatever_its_accents() {
        assertThat(marked(Piece.of("Dre Noémie Tessier, urgence", Set.of("noem", "urgence"))))
                .isEqualTo("Dre [Noémie] Tessier, [urgence]");
        assertThat(marked(Piece.of("Zoé Œuvrard", Set.of("oeuv")))).isEqualTo("Zoé [Œuvrard]");
    }

    @Test
    void nothing_is_found_within_a_word() {
        assertThat(marked(Piece.of("Tessier", Set.of("sier")))).isEqualTo("Tessier");
        assertThat(Piece.of("", Set.of("a"))).isEmpty();
    }

    @Test
    void an_excerpt_is_cut_at_the_signs_of_the_database_and_keeps_every_other_sign() {
        String excerpt = "une " + Hit.FOUND + "photo" + Hit.ENDED + " <b>sans</b> " + Hit.FOUND + "nom" + Hit.ENDED;
        assertThat(marked(Piece.ofExcerpt(excerpt))).isEqualTo("une [photo] <b>sans</b> [nom]");
        assertThat(marked(Piece.ofExcerpt("rien"))).isEqualTo("rien");
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
