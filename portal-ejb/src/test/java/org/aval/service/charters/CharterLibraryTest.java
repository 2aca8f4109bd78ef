package org.aval.service.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.aval.domain.charters.CharterStanding;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.people.Audience;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CharterLibraryTest extends RegisterTest {

    private CharterLibrary library;

    @BeforeEach
    void in_the_library() {
        library = house.get(CharterLibrary.class);
    }

    @Test
    void everybody_reads_what_is_or_was_in_force_and_the_workshop_what_is_prepared() {
        assertThat(as(NOEMIE, () -> library.list("fr")))
                .extracting(VersionRow::number, VersionRow::standing)
                .containsExactly(
                        tuple("2.1.0", CharterStanding.IN_FORCE),
                        tuple("2.0.0", CharterStanding.SUPERSEDED),
                        tuple("1.0.0", CharterStanding.SUPERSEDED));
        assertThat(as(KARIM, () -> library.list("fr")))
                .extracting(VersionRow::number)
                .containsExactly("3.0.0", "2.1.0", "2.0.0", "1.0.0");
    }

    @Test
    void a_draft_is_read_by_those_who_prepare_it() {
        UUID draft = version("3.0.0");
        for (String reader : List.of(KARIM, CATHERINE, AUDITOR, "VB10001")) {
            assertThat(as(reader, () -> library.read(draft)).id()).isEqualTo(draft);
        }
        for (String other : List.of(NOEMIE, ISABELLE, ADMIN, JULIEN)) {
            refused("charters.unknownVersion", () -> as(other, () -> library.read(draft)));
        }
        refused("charters.unknownVersion", () -> as(KARIM, () -> library.read(UUID.randomUUID())));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as(CLAIRE, () -> library.read(draft)));
    }

    @Test
    void the_version_in_force_has_its_twenty_articles_in_both_languages() {
        VersionText text = as(NOEMIE, () -> library.read(version("2.1.0")));
        for (String language : List.of("fr", "en")) {
            assertThat(text.shown(EnumSet.of(Audience.CLINICIAN), Jurisdiction.QC, language)
                            .articles())
                    .hasSize(20)
                    .allSatisfy(article -> assertThat(article.clauses()).isNotEmpty());
        }
    }

    @Test
    void approved_words_are_read_once_and_drafts_each_time() {
        UUID inForce = version("2.1.0");
        UUID draft = version("3.0.0");
        as(KARIM, () -> library.read(inForce));
        as(KARIM, () -> library.read(inForce));
        assertThat(Statements.reads()).noneMatch(sql -> sql.contains("article"));
        as(KARIM, () -> library.read(draft));
        as(KARIM, () -> library.read(draft));
        assertThat(Statements.reads()).anyMatch(sql -> sql.contains("article"));
    }

    private UUID version(String number) {
        return UUID.fromString(house.words("select id::text from charter_version where number = ?", number)
                .get(0));
    }
}
