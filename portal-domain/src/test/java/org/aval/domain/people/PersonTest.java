package org.aval.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PRE_BOARDING | open   | true
            PRE_BOARDING | today  | true
            PRE_BOARDING | past   | false
            ACTIVE       | open   | true
            ACTIVE       | today  | true
            ACTIVE       | past   | false
            ON_LEAVE     | open   | true
            ON_LEAVE     | past   | false
            SUSPENDED    | open   | false
            LEFT         | today  | false
            LEFT         | past   | false
            """)
    void in_post_until_the_last_day_unless_suspended(PersonStatus status, String end, boolean inPost) {
        LocalDate day = LocalDate.of(2026, 11, 21);
        LocalDate endsOn =
                switch (end) {
                    case "today" -> day;
                    case "past" -> LAST;
                    default -> null;
                };
        assertThat(person("", status, endsOn).isInPost(day)).isEqualTo(inPost);
    }

    @Test
    void the_full_name_begins_with_the_honorific_when_there_is_one() {
        assertThat(person("Dre", PersonStatus.ACTIVE, null).fullName()).isEqualTo("Dre Priya Raman");
        assertThat(person("", PersonStatus.ACTIVE, null).fullName()).isEqualTo("Priya Raman");
    }

    private static Person person(String honorific, PersonStatus status, @Nullable LocalDate endsOn) {
        return Person.known(
                new Person.Identity("VB10012", honorific, "Priya", "Raman", "priya.raman@chuvb.example", "fr"),
                new Person.Employment(
                        EmploymentType.PERMANENT,
                        Profession.PHYSICIAN_SPECIALIST,
                        LocalDate.of(2017, 9, 1),
                        endsOn,
                        status),
                EnumSet.of(Audience.CLINICIAN));
    }
}
