package org.aval.service.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import org.aval.domain.people.PersonStatus;
import org.aval.domain.shared.Role;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.Rows;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleRegisterTest extends RegisterTest {

    private PeopleRegister register;

    @BeforeEach
    void at_the_register() {
        register = house.get(PeopleRegister.class);
    }

    @Test
    void human_resources_the_administrator_and_the_auditor_read_everybody() {
        for (String reader : List.of(ISABELLE, ADMIN, AUDITOR)) {
            assertThat(as(reader, () -> register.list(PersonFilter.ALL, PageRequest.FIRST, "fr"))
                            .count())
                    .isEqualTo(36);
            assertThat(as(reader, () -> Rows.<PersonRow>of(rows -> register.export(PersonFilter.ALL, "fr", rows))))
                    .hasSize(36);
        }
    }

    @Test
    void a_manager_reads_the_own_team_and_anybody_oneself() {
        assertThat(as(JULIEN, () -> register.list(PersonFilter.ALL, PageRequest.FIRST, "fr"))
                        .rows())
                .extracting(PersonRow::name)
                .containsExactly("Amélie Bouchard", "Jérémie Côté", "Noémie Tessier");
        assertThat(as(JULIEN, () -> register.read(person(NOEMIE), "fr")).title())
                .isEqualTo("Infirmière, urgence");
        assertThat(as(NOEMIE, () -> register.read(person(NOEMIE), "en")).manager())
                .isEqualTo("Dr Julien Fortin");
        refused("people.unknown", () -> as(JULIEN, () -> register.read(person(ELODIE), "fr")));
        refused("people.unknown", () -> as(NOEMIE, () -> register.read(person(JULIEN), "fr")));
        refused("people.unknown", () -> as(ISABELLE, () -> register.read(UUID.randomUUID(), "fr")));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(NOEMIE, () -> register.list(PersonFilter.ALL, PageRequest.FIRST, "fr")));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> as(CLAIRE, () -> register.read(person(CLAIRE), "fr")));
    }

    @Test
    void a_profile_tells_the_roles_held_today_and_those_that_follow_from_the_post() {
        assertThat(as(ISABELLE, () -> register.read(person(ISABELLE), "fr")).roles())
                .extracting(PersonProfile.HeldRole::role)
                .containsExactlyInAnyOrder(Role.EMPLOYEE, Role.HR, Role.MANAGER);
        house.change(
                """
                update role_assignment set ends_on = date '2026-11-20'
                 where role = 'HR' and person_id = (select id from person where staff_no = 'VB10021')""");
        assertThat(as(AUDITOR, () -> register.read(person(ISABELLE), "fr")).roles())
                .extracting(PersonProfile.HeldRole::role)
                .containsExactlyInAnyOrder(Role.EMPLOYEE, Role.MANAGER);
        assertThatExceptionOfType(EJBAccessException.class)
                .as("a role taken away is gone at once")
                .isThrownBy(() -> as(ISABELLE, () -> house.get(org.aval.service.attestations.AttestationRegister.class)
                        .cancel(obligationOf(NOEMIE), 0, "x")));
    }

    @Test
    void filters_narrow_by_status_unit_and_words_without_accents() {
        assertThat(found(new PersonFilter(PersonStatus.LEFT, null, null))).containsExactly(CLAIRE);
        assertThat(found(new PersonFilter(null, "URG", null))).containsExactly(AMELIE, "VB10017", JULIEN, NOEMIE);
        assertThat(found(new PersonFilter(null, null, "helene"))).containsExactly("VB10001");
        assertThat(found(new PersonFilter(null, null, "O’CONNOR"))).containsExactly("VB10031");
        assertThat(found(new PersonFilter(null, null, "_%"))).isEmpty();
        assertThat(found(new PersonFilter(PersonStatus.ACTIVE, "PED", "raman"))).containsExactly("VB10012");
    }

    @Test
    void units_are_listed_in_the_readers_language() {
        assertThat(as(NOEMIE, () -> register.units("en")))
                .extracting(UnitRow::name)
                .contains("Emergency")
                .isSorted();
    }

    private List<String> found(PersonFilter filter) {
        return as(ISABELLE, () -> register.list(filter, PageRequest.FIRST, "fr")).rows().stream()
                .map(PersonRow::staffNo)
                .toList();
    }
}
