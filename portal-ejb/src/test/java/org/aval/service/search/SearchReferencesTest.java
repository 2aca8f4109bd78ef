package org.aval.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The beginning of very many references, and a typing error in the name of very many, without reading them all. */
class SearchReferencesTest extends RegisterTest {

    private static final int MANY = 20_000;

    private SearchDesk desk;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(SearchDesk.class);
    }

    @Test
    void the_first_of_many_references_come_first_in_their_order() {
        signatures(MANY);
        List<String> first = IntStream.rangeClosed(1, SearchDesk.OF_EACH)
                .mapToObj("ATT-2031-%06d"::formatted)
                .toList();
        for (String words : List.of("ATT-2031", "att 2031", "Att-2031-0", "att20310")) {
            assertThat(labels(ISABELLE, words)).as(words).isEqualTo(first);
        }
        assertThat(as(ISABELLE, () -> desk.find("ATT-2031", "fr")).counts())
                .containsEntry("attestations", Answer.COUNTED);
        assertThat(labels(ISABELLE, "ATT-2031-00471"))
                .hasSize(SearchDesk.OF_EACH)
                .allMatch(label -> label.startsWith("ATT-2031-00471"));
    }

    @Test
    void a_whole_reference_is_that_one_and_no_longer_one() {
        signatures(30);
        assertThat(labels(ISABELLE, "ATT-2031-000021")).containsExactly("ATT-2031-000021");
        assertThat(labels(ISABELLE, "VB-10030")).contains("Noémie Tessier");
        assertThat(labels(ISABELLE, "VB10030")).contains("Noémie Tessier");
    }

    @Test
    void the_beginning_of_a_code_is_found_as_that_of_a_reference() {
        String code = house.words("select code from attestation where signer_staff_no = ?", JULIEN)
                .get(0);
        String reference = house.words("select reference from attestation where code = ?", code)
                .get(0);
        assertThat(labels(ISABELLE, code.substring(0, code.length() - 1))).contains(reference);
    }

    @Test
    void who_may_not_read_them_finds_the_own_only() {
        signatures(100);
        house.change("update search_entry set owner = ? where label_fr = 'ATT-2031-000042'", person(NOEMIE));
        assertThat(labels(NOEMIE, "ATT-2031")).containsExactly("ATT-2031-000042");
        for (String other : List.of(KARIM, ADMIN, JULIEN)) {
            assertThat(labels(other, "ATT-2031")).as(other).isEmpty();
        }
    }

    @Test
    void no_more_is_read_than_is_shown() {
        signatures(MANY);
        house.change("analyze search_entry");
        assertThat(plan(SearchQuestion.begun("fr"), "ATT2031"))
                .contains("search_attestations_refs_idx")
                .doesNotContain("Seq Scan on search_attestations")
                .doesNotContain("search_attestations_names_idx");
    }

    @Test
    void a_typing_error_is_forgiven_in_one_word_and_in_two() {
        assertThat(labels(ISABELLE, "tesier")).contains("Noémie Tessier");
        assertThat(labels(ISABELLE, "noemie tesier")).containsExactly("Noémie Tessier");
        assertThat(as(ISABELLE, () -> desk.find("tesier", "fr")).corrected()).contains("tessier");
    }

    @Test
    void what_is_less_like_it_is_not_taken_for_it() {
        house.change("insert into search_word values ('gagnon'), ('gagne'), ('gagner')");
        house.change(
                "update search_entry set names = to_tsvector('simple', 'gagnon') where label_fr = 'Noémie Tessier'");
        Answer answer = as(ISABELLE, () -> desk.find("gagnnon", "fr"));
        assertThat(answer.corrected()).containsExactly("gagnon");
        assertThat(answer.hits()).extracting(Hit::label).containsExactly("Noémie Tessier");
    }

    /** How the database answers, line by line, with what stands for a head of human resources. */
    private String plan(String question, String beginning) {
        String sql = question;
        for (var value : Map.of(
                        "names", "'" + beginning + "'",
                        "own", "'x'",
                        "text", "'x'",
                        "words", "'" + beginning + "'",
                        "reference", "'" + beginning + "'",
                        "register", "''",
                        "reader", "'" + person(ISABELLE) + "'",
                        "roles", "'EMPLOYEE,HR'",
                        "counted", "200",
                        "shown", "8")
                .entrySet()) {
            sql = sql.replaceAll("(?<!:):" + value.getKey() + "\\b", value.getValue());
        }
        return String.join("\n", house.words("explain " + sql));
    }

    private List<String> labels(String reader, String words) {
        return as(reader, () -> desk.find(words, "fr").hits()).stream()
                .map(Hit::label)
                .toList();
    }

    private void signatures(int count) {
        house.change(
                """
                insert into search_entry (kind, record, part, label_fr, label_en, detail_fr, detail_en, path, refs, names, shown,
                    readers, owner, to_leader, weight)
                select 'attestations', 'many' || n, '', label, label, '', '', '/', array[bare_reference(label)],
                       array_to_tsvector(bare_words(label) || array[lower(bare_reference(label))]), daterange(null, null),
                       '{HR,LEGAL,AUDITOR}', null, false, 0
                  from generate_series(1, ?) n, lateral (select 'ATT-2031-' || lpad(n::text, 6, '0') as label) l""",
                count);
    }
}
