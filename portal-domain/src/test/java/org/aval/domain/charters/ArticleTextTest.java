package org.aval.domain.charters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void clauses_come_back_as_they_were_kept_those_of_several_lines_too() {
        List<String> clauses =
                List.of("Demandez.", "Montrez :\n- le visage\n  - les mains\n\nEt rien d’autre.", "Gardez.");
        assertThat(text(ArticleText.kept(clauses)).clauseList()).isEqualTo(clauses);
    }

    @Test
    void a_text_kept_one_clause_a_line_reads_as_it_always_did() {
        assertThat(text("Demandez.\nGardez.").clauseList()).containsExactly("Demandez.", "Gardez.");
        assertThat(text("").clauseList()).isEmpty();
    }

    private static ArticleText text(String clauses) {
        return new ArticleText("fr", "", clauses, "", "", "");
    }
}
