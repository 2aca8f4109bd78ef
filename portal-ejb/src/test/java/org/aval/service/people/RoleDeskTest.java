package org.aval.service.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.people.Incompatibility;
import org.aval.domain.people.RoleStanding;
import org.aval.domain.people.RoleStep;
import org.aval.domain.shared.Role;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.ObligationRow;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.Rows;
import org.aval.service.search.Hit;
import org.aval.service.search.SearchDesk;
import org.aval.service.shared.Caller;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.PersonCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoleDeskTest extends RegisterTest {

    private static final String FATOU = "VB10014";
    private static final String HELENE = "VB10001";
    private static final String DAVID = "VB10020";
    private static final String JEREMIE = "VB10017";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private RoleDesk desk;
    private RoleRegister register;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(RoleDesk.class);
        register = house.get(RoleRegister.class);
    }

    @Test
    void a_role_is_held_with_the_next_request_and_ends_with_the_next() {
        UUID role = as(ISABELLE, () -> desk.give(person(FATOU), Role.LEGAL, null, null, "Renfort"));
        assertThat(rolesOf(FATOU)).contains("LEGAL");
        assertThat(house.rows("select kind, address, body like '%Renfort%' from mail"))
                .containsExactly(List.of("people.roleGiven", "fatou.diop@chuvb.example", "t"));
        as(ADMIN, () -> desk.end(role, 0, "Renfort terminé"));
        assertThat(rolesOf(FATOU)).containsExactly("EMPLOYEE");
        assertThat(house.words("select kind from mail order by created_at"))
                .containsExactly("people.roleGiven", "people.roleEnded");
        assertThat(house.rows(
                        "select step, author, acted_as, from_state, to_state from role_assignment_journal where role_assignment_id = ? order by line",
                        role))
                .containsExactly(
                        List.of("GRANT", "VB10021", "HR", "null", "HELD"),
                        List.of("END", "VB10026", "ADMIN", "HELD", "ENDED"));
        as(ISABELLE, () -> desk.give(person(FATOU), Role.LEGAL, null, null, "De nouveau, le même jour"));
        assertThat(rolesOf(FATOU)).contains("LEGAL");
    }

    @Test
    void a_sensitive_role_takes_two_people_and_gives_nothing_before() {
        UUID role = as(ISABELLE, () -> desk.give(person(FATOU), Role.PRIVACY, null, null, "Second poste"));
        assertThat(rolesOf(FATOU)).containsExactly("EMPLOYEE");
        assertThat(house.words("select kind from mail")).isEmpty();
        refused("people.twoPeople", () -> as(ISABELLE, () -> desk.confirm(role, 0, "")));
        refused("shared.changedMeanwhile", () -> as(HELENE, () -> desk.confirm(role, 7, "")));
        as(HELENE, () -> desk.confirm(role, 0, ""));
        assertThat(rolesOf(FATOU)).contains("PRIVACY");
        refused("people.wrongRoleState", () -> as(ADMIN, () -> desk.confirm(role, 1, "")));
    }

    @Test
    void a_proposal_waits_for_everybody_who_may_agree_and_for_nobody_else() {
        RoleRegister register = house.get(RoleRegister.class);
        int before = as(ADMIN, () -> register.waiting()).many();
        as(ISABELLE, () -> desk.give(person(FATOU), Role.PRIVACY, null, null, "Second poste"));
        assertThat(as(ADMIN, () -> register.waiting()).many()).isEqualTo(before + 1);

        int mine = as(ISABELLE, () -> register.waiting()).many();
        as("VB10020", () -> desk.give(person(ISABELLE), Role.COI_OFFICER, null, null, "Relève"));
        assertThat(as(ISABELLE, () -> register.waiting()).many()).isEqualTo(mine);
    }

    @Test
    void nobody_helps_themselves_and_nobody_else_opens_the_desk() {
        refused(
                "people.notForYourself",
                () -> as(ISABELLE, () -> desk.give(person(ISABELLE), Role.LEGAL, null, null, "Pour moi")));
        for (String other : List.of(FATOU, JULIEN, AUDITOR, HELENE)) {
            denied(() -> as(other, () -> desk.give(person(NOEMIE), Role.LEGAL, null, null, "x")));
        }
        denied(() -> as(AUDITOR, () -> desk.confirm(proposal(), 0, "")));
    }

    @Test
    void separate_duties_are_refused_on_grant_and_on_confirmation() {
        refused(
                "people.incompatible",
                () -> as(ISABELLE, () -> desk.give(person("VB10008"), Role.PRIVACY, null, null, "Cumul")));
        UUID role = as(ISABELLE, () -> desk.give(person(FATOU), Role.PRIVACY, null, null, "Second poste"));
        as(ISABELLE, () -> desk.give(person(FATOU), Role.ETHICS_MEMBER, null, null, "Siège"));
        refused("people.incompatible", () -> as(HELENE, () -> desk.confirm(role, 0, "")));
    }

    @Test
    void an_office_that_weighs_interests_waits_for_a_declaration_unless_nobody_could_assess_it() {
        refused(
                "people.undeclared",
                () -> as(ISABELLE, () -> desk.give(person(DAVID), Role.BRAND, null, null, "Renfort")));
        as(ISABELLE, () -> desk.give(person(FATOU), Role.BRAND, null, null, "Renfort"));
        house.change("update role_assignment set state = 'ENDED' where role = 'COI_OFFICER'");
        as(ISABELLE, () -> desk.give(person(DAVID), Role.BRAND, null, null, "Renfort"));
        house.change("update role_assignment set state = 'HELD' where role = 'COI_OFFICER'");
        UUID brand = roleOf(DAVID, "BRAND");
        assertThat(as(ISABELLE, () -> register.read(brand, "fr")).undeclared()).isTrue();
    }

    @Test
    void what_does_not_overlap_may_follow() {
        as(ISABELLE, () -> desk.give(person(FATOU), Role.COMMS, TODAY, TODAY.plusDays(30), "Un mois"));
        refused(
                "people.incompatible",
                () -> as(
                        ISABELLE,
                        () -> desk.give(person(FATOU), Role.COMMS_DIRECTOR, TODAY.plusDays(30), null, "Ensuite")));
        as(ISABELLE, () -> desk.give(person(FATOU), Role.COMMS_DIRECTOR, TODAY.plusDays(31), null, "Ensuite"));
        refused(
                "people.heldAlready",
                () -> as(ISABELLE, () -> desk.give(person(FATOU), Role.COMMS, TODAY.plusDays(2), null, "Deux fois")));
    }

    @Test
    void the_last_administrator_keeps_the_keys() {
        UUID davids = roleOf(DAVID, "ADMIN");
        as(ISABELLE, () -> desk.end(davids, versionOfRole(davids), "Autre poste"));
        UUID last = roleOf(ADMIN, "ADMIN");
        refused("people.lastAdministrator", () -> as(ISABELLE, () -> desk.end(last, versionOfRole(last), "Aussi")));
        assertThat(rolesOf(ADMIN)).contains("ADMIN");
    }

    @Test
    void a_manager_names_who_leads_the_team_in_their_absence() {
        UUID deputy = as(
                JULIEN,
                () -> desk.replace(person(JULIEN), Role.MANAGER, person(JEREMIE), null, TODAY.plusDays(7), "Vacances"));
        assertThat(rolesOf(JEREMIE)).containsExactlyInAnyOrder("EMPLOYEE", "MANAGER");
        assertThat(as(JEREMIE, () -> house.get(AttestationRegister.class).team("fr")))
                .as("the team, without the deputy")
                .extracting(ObligationRow::staffNo)
                .containsExactly(NOEMIE, AMELIE);
        assertThat(as(JEREMIE, () -> house.get(PeopleRegister.class).read(person(AMELIE), "fr"))
                        .name())
                .isEqualTo("Amélie Bouchard");
        assertThat(as(JEREMIE, () -> house.get(PeopleRegister.class).list(PersonFilter.ALL, PageRequest.FIRST, "fr"))
                        .count())
                .isEqualTo(2);
        assertThat(as(JEREMIE, () -> house.get(SearchDesk.class).find("Amélie", "fr"))
                        .hits())
                .extracting(Hit::register)
                .contains("people");
        refused(
                "people.unknown",
                () -> as(JEREMIE, () -> house.get(PeopleRegister.class).read(person(ELODIE), "fr")));
        assertThat(house.words("select kind from mail order by kind"))
                .containsExactly("people.deputyForYou", "people.deputyNamed");

        as(JULIEN, () -> desk.end(deputy, 0, "Revenu plus tôt"));
        assertThat(rolesOf(JEREMIE)).containsExactly("EMPLOYEE");
        refused(
                "people.unknown",
                () -> as(JEREMIE, () -> house.get(PeopleRegister.class).read(person(AMELIE), "fr")));
    }

    @Test
    void a_deputy_leads_only_on_the_days_of_the_absence() {
        as(
                JULIEN,
                () -> desk.replace(
                        person(JULIEN),
                        Role.MANAGER,
                        person(JEREMIE),
                        TODAY.plusDays(1),
                        TODAY.plusDays(2),
                        "Congrès"));
        assertThat(rolesOf(JEREMIE)).containsExactly("EMPLOYEE");
        house.clock().set(Instant.parse("2026-11-23T14:00:00Z"));
        assertThat(rolesOf(JEREMIE)).contains("MANAGER");
        house.clock().set(Instant.parse("2026-11-24T14:00:00Z"));
        assertThat(rolesOf(JEREMIE)).containsExactly("EMPLOYEE");
    }

    @Test
    void what_a_deputy_does_is_told_as_done_in_somebodys_place() {
        as(
                JULIEN,
                () -> desk.replace(person(JULIEN), Role.MANAGER, person(JEREMIE), null, TODAY.plusDays(7), "Vacances"));
        PersonCard card = as(JEREMIE, () -> house.get(Caller.class).card());
        assertThat(card.actsFor())
                .containsExactly(java.util.Map.entry(Role.MANAGER, new PersonCard.Absent(JULIEN, "Dr Julien Fortin")));
        as(JEREMIE, () -> house.get(AttestationRegister.class).remind(obligationOf(NOEMIE), 0));
        as(ISABELLE, () -> house.get(AttestationRegister.class).cancel(obligationOf(AMELIE), 0, "Sans objet"));
        assertThat(
                        house.rows(
                                "select author, on_behalf_of from command_journal where command like '%Register.remind' or command like '%Register.cancel' order by at, author"))
                .containsExactly(List.of(JEREMIE, JULIEN), List.of(ISABELLE, ""));
    }

    @Test
    void who_leads_a_team_and_stands_in_for_another_acts_in_their_own_right() {
        as(
                JULIEN,
                () -> desk.replace(person(JULIEN), Role.MANAGER, person(THOMAS), null, TODAY.plusDays(7), "Vacances"));
        assertThat(as(THOMAS, () -> house.get(Caller.class).card()).actsFor()).isEmpty();
        assertThat(as(THOMAS, () -> house.get(AttestationRegister.class).team("fr")))
                .extracting(ObligationRow::staffNo)
                .contains(NOEMIE, ELODIE);
    }

    @Test
    void standing_in_is_no_way_around_the_second_person_or_the_separation_of_duties() {
        UUID proposed = as(
                HELENE, () -> desk.replace(person(HELENE), Role.DG, person(FATOU), null, TODAY.plusDays(7), "Mission"));
        assertThat(rolesOf(FATOU)).containsExactly("EMPLOYEE");
        refused("people.twoPeople", () -> as(HELENE, () -> desk.confirm(proposed, 0, "")));
        as(ADMIN, () -> desk.confirm(proposed, 0, ""));
        assertThat(rolesOf(FATOU)).contains("DG");
        refused(
                "people.incompatible",
                () -> as(
                        ISABELLE,
                        () -> desk.replace(
                                person("VB10006"), Role.PRIVACY, person("VB10016"), null, TODAY.plusDays(7), "Congé")));
        refused(
                "people.nothingToStandInFor",
                () -> as(
                        ISABELLE,
                        () -> desk.replace(
                                person(NOEMIE), Role.LEGAL, person(FATOU), null, TODAY.plusDays(7), "Rien à tenir")));
        refused(
                "people.notYourOffice",
                () -> as(
                        FATOU,
                        () -> desk.replace(
                                person(CATHERINE), Role.LEGAL, person(NOEMIE), null, TODAY.plusDays(7), "À sa place")));
    }

    @Test
    void a_role_that_ends_takes_its_deputies_along() {
        UUID olivier = roleOf("VB10004", "BRAND");
        assertThat(rolesOf("VB10003")).contains("BRAND");
        as(ISABELLE, () -> desk.end(olivier, versionOfRole(olivier), "Nouveau poste"));
        assertThat(rolesOf("VB10003")).containsExactlyInAnyOrder("EMPLOYEE", "COMMS");
        assertThat(house.words(
                        "select author from role_assignment_journal where step = 'END' order by at desc, author"))
                .contains("PORTAL", "VB10021");
    }

    @Test
    void roles_nobody_looked_at_for_half_a_year_are_listed_until_somebody_does() {
        List<RoleRow> due = as(AUDITOR, () -> register.list(RoleFilter.REVIEW_DUE, PageRequest.FIRST, "fr"))
                .rows();
        assertThat(due).extracting(RoleRow::role).containsExactlyInAnyOrder(Role.BRAND, Role.CISO, Role.ETHICS_CHAIR);
        RoleRow first = due.get(0);
        denied(() -> as(AUDITOR, () -> desk.recertify(first.id(), first.version())));
        as(ISABELLE, () -> desk.recertify(first.id(), first.version()));
        assertThat(as(ISABELLE, () -> register.list(RoleFilter.REVIEW_DUE, PageRequest.FIRST, "fr"))
                        .rows())
                .extracting(RoleRow::id)
                .hasSize(2)
                .doesNotContain(first.id());
    }

    @Test
    void the_register_and_the_domain_say_the_same_of_every_role() {
        for (RoleStanding standing : RoleStanding.values()) {
            RoleFilter filter = new RoleFilter(null, standing, null, null, false);
            for (RoleRow row : as(ISABELLE, () -> Rows.<RoleRow>of(rows -> register.export(filter, "fr", rows)))) {
                assertThat(as(ISABELLE, () -> register.read(row.id(), "fr")).standing())
                        .as(row.name() + ", " + row.role())
                        .isEqualTo(standing);
            }
        }
    }

    @Test
    void filters_narrow_by_role_unit_and_words_also_by_who_is_away() {
        assertThat(found(new RoleFilter(Role.ADMIN, null, null, null, false))).containsExactly(ADMIN, DAVID);
        assertThat(found(new RoleFilter(null, null, "URG", null, false))).containsExactly(JULIEN);
        assertThat(found(new RoleFilter(null, null, null, "gagne", false)))
                .as("the brand manager and who stands in")
                .containsExactly("VB10004", "VB10003");
        assertThat(found(new RoleFilter(null, RoleStanding.LAPSED, null, null, false)))
                .containsExactly(JEREMIE);
    }

    @Test
    void a_record_is_open_to_the_offices_and_to_whom_it_is_about() {
        UUID brand = roleOf("VB10004", "BRAND");
        for (String reader : List.of(ISABELLE, ADMIN, AUDITOR, HELENE, "VB10004")) {
            assertThat(as(reader, () -> register.read(brand, "fr")).name()).isEqualTo("Olivier Gagné");
        }
        refused("people.unknownRole", () -> as(FATOU, () -> register.read(brand, "fr")));
        refused("people.unknownRole", () -> as(ISABELLE, () -> register.read(UUID.randomUUID(), "fr")));
        RoleRecord own = as("VB10004", () -> register.read(brand, "fr"));
        assertThat(own.verdict(RoleStep.END).why()).isEqualTo("people.notYourOffice");
        assertThat(own.deputies()).extracting(RoleRow::staffNo).containsExactly("VB10003");
        for (String other : List.of(FATOU, JULIEN, CATHERINE)) {
            denied(() -> as(other, () -> register.list(RoleFilter.CURRENT, PageRequest.FIRST, "fr")));
        }
    }

    @Test
    void a_person_is_found_by_number_or_name_when_there_is_only_one() {
        assertThat(as(NOEMIE, () -> register.find(" vb10014 "))).isEqualTo(person(FATOU));
        assertThat(as(NOEMIE, () -> register.find("elodie brassard"))).isEqualTo(person(ELODIE));
        refused("people.noSuchPerson", () -> as(NOEMIE, () -> register.find("Claire Deschênes")));
        house.change("update person set first_name = 'Élodie', last_name = 'Brassard' where staff_no = 'VB10014'");
        refused("people.severalPeople", () -> as(NOEMIE, () -> register.find("Elodie Brassard")));
    }

    @Test
    void the_sample_keeps_duties_apart() {
        List<List<String>> pairs = house.rows(
                """
                select one.role, other.role from role_now one join role_now other
                    on other.person_id = one.person_id and other.role > one.role""");
        assertThat(pairs).isNotEmpty().allSatisfy(pair -> assertThat(
                        Incompatibility.between(Role.valueOf(pair.get(0)), Role.valueOf(pair.get(1))))
                .as(pair.toString())
                .isEmpty());
    }

    private List<String> found(RoleFilter filter) {
        return as(ISABELLE, () -> register.list(filter, PageRequest.FIRST, "fr")).rows().stream()
                .map(RoleRow::staffNo)
                .toList();
    }

    private List<String> rolesOf(String staffNo) {
        return house.words("select role from sign_in_role where login = ?", staffNo);
    }

    private UUID proposal() {
        return UUID.fromString(house.words("select id::text from role_assignment where state = 'PROPOSED'")
                .get(0));
    }

    private UUID roleOf(String staffNo, String role) {
        return UUID.fromString(house.words(
                        """
                        select r.id::text from role_assignment r join person p on p.id = r.person_id
                         where p.staff_no = ? and r.role = ? and r.state = 'HELD' and r.absent_id is null""",
                        staffNo,
                        role)
                .get(0));
    }

    private int versionOfRole(UUID role) {
        return Integer.parseInt(house.words("select version from role_assignment where id = ?", role)
                .get(0));
    }

    private static void denied(Runnable work) {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(work::run);
    }
}
