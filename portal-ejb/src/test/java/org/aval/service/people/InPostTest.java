package org.aval.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import org.aval.domain.people.Audience;
import org.aval.domain.people.EmploymentType;
import org.aval.domain.people.Person;
import org.aval.domain.people.PersonStatus;
import org.aval.domain.people.Profession;
import org.aval.service.house.RegisterTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The domain and the database say the same of who is in post. */
class InPostTest extends RegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void of_every_status_and_every_end() {
        for (PersonStatus status : PersonStatus.values()) {
            for (LocalDate end : new @Nullable LocalDate[] {null, TODAY.minusDays(1), TODAY, TODAY.plusDays(1)}) {
                if (status != PersonStatus.LEFT || end != null) {
                    house.change(
                            "update person set status = ?, ends_on = ?::date, starts_on = date '2020-01-01' where staff_no = 'VB10030'",
                            status.name(),
                            Objects.toString(end, null));
                    boolean found = !house.words("select id from person_in_post where staff_no = 'VB10030'")
                            .isEmpty();
                    assertThat(found)
                            .as("%s until %s", status, end)
                            .isEqualTo(person(status, end).isInPost(TODAY));
                }
            }
        }
    }

    private static Person person(PersonStatus status, @Nullable LocalDate end) {
        return Person.known(
                new Person.Identity("VB10030", "", "Noémie", "Tessier", "n@chuvb.example", "fr"),
                new Person.Employment(
                        EmploymentType.PERMANENT, Profession.NURSE, LocalDate.of(2020, 1, 1), end, status),
                EnumSet.of(Audience.CLINICIAN));
    }
}
