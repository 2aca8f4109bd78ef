package org.aval.service.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Role;
import org.aval.service.charters.ArticleComments;
import org.aval.service.entry.AccountDesk;
import org.aval.service.house.RegisterTest;
import org.aval.service.registers.RegisterChoices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MyDataTest extends RegisterTest {

    private MyData mine;
    private PeopleRegister people;

    @BeforeEach
    void at_the_registers() {
        mine = house.get(MyData.class);
        people = house.get(PeopleRegister.class);
    }

    @Test
    void everybody_reads_what_is_held_about_oneself() {
        Map<HeldRegister, List<Map<String, String>>> held = mine(AMELIE);
        assertThat(held.get(HeldRegister.IDENTITY)).singleElement().satisfies(identity -> assertThat(identity)
                .containsEntry("staff_no", AMELIE)
                .containsEntry("last_name", "Bouchard")
                .containsEntry("work_email", "amelie.bouchard@chuvb.example")
                .doesNotContainKey("ends_on"));
        assertThat(held.get(HeldRegister.POSTS)).isNotEmpty();
        assertThat(held.get(HeldRegister.SIGNATURES)).singleElement().satisfies(signature -> assertThat(signature)
                .containsKeys("reference", "signed_at", "text_sha256", "address", "agent"));
        assertThat(held.get(HeldRegister.ACCOUNT)).singleElement().satisfies(account -> assertThat(account)
                .containsEntry("open", "true")
                .doesNotContainKey("password"));
        assertThat(held.get(HeldRegister.READING)).isNotEmpty();
        assertThat(held.get(HeldRegister.ANSWERS)).as("my own answers").isNotEmpty();
    }

    @Test
    void what_i_wrote_and_said_in_the_workshop_is_told_to_me_and_to_nobody_else() {
        UUID draft = UUID.fromString(house.words("select id::text from charter_version where number = '3.0.0'")
                .get(0));
        as(CATHERINE, () -> house.get(ArticleComments.class).say(draft, "A5", "Ce mot est obscur"));

        assertThat(mine(CATHERINE).get(HeldRegister.REMARKS)).singleElement().satisfies(remark -> assertThat(remark)
                .containsEntry("remark", "Ce mot est obscur")
                .containsEntry("article", "A5"));
        assertThat(mine(KARIM).get(HeldRegister.REMARKS)).isEmpty();
        assertThat(mine(KARIM).get(HeldRegister.WRITINGS)).singleElement().satisfies(text -> assertThat(text)
                .containsEntry("version", "3.0.0"));
    }

    @Test
    void my_roles_on_accounts_what_i_said_in_public_and_when_my_access_was_closed_are_told_to_me() {
        assertThat(mine("VB10003").get(HeldRegister.SEATS))
                .extracting(seat -> seat.get("seat"))
                .contains("ADMIN");
        assertThat(mine(NOEMIE).get(HeldRegister.SEATS)).isEmpty();

        house.change("insert into speech select gen_random_uuid(), id, holder_id, 'INTERVIEW', 'RADIO', 'VACCINATION',"
                + " institution_day(), 'Radio locale', 'Le vaccin protège.', '', now(), null"
                + " from mandate where reference = 'MAN-2026-0010'");
        assertThat(mine("VB10012").get(HeldRegister.SPEECHES)).singleElement().satisfies(speech -> assertThat(speech)
                .containsEntry("reference", "MAN-2026-0010")
                .containsEntry("said", "Le vaccin protège."));

        int version =
                Integer.parseInt(house.words("select version::text from account where person_id = ?", person(JULIEN))
                        .get(0));
        as(ISABELLE, () -> house.get(AccountDesk.class).lock(person(JULIEN), version, "Téléphone perdu"));
        assertThat(mine(JULIEN).get(HeldRegister.LOCKS)).singleElement().satisfies(step -> assertThat(step)
                .containsEntry("lock_step", "LOCK")
                .doesNotContainValue("Téléphone perdu"));
    }

    @Test
    void who_stood_in_for_me_and_what_i_keep_of_the_registers_is_told_too() {
        as(ISABELLE, () -> house.get(RoleDesk.class)
                .replace(person(JULIEN), Role.MANAGER, person(AMELIE), null, LocalDate.of(2026, 11, 30), "Congé"));
        as(JULIEN, () -> house.get(RegisterChoices.class).save("people", "Urgence", "unit=URG", true));

        assertThat(mine(JULIEN).get(HeldRegister.DEPUTIES)).first().satisfies(deputy -> assertThat(deputy)
                .containsEntry("deputy", "Amélie Bouchard"));
        assertThat(mine(JULIEN).get(HeldRegister.VIEWS)).singleElement().satisfies(view -> assertThat(view)
                .containsEntry("view_name", "Urgence"));
        assertThat(mine(AMELIE).get(HeldRegister.VIEWS)).isEmpty();
    }

    @Test
    void nobody_reads_anything_about_somebody_else_here() {
        for (String reader : List.of(NOEMIE, JULIEN, ISABELLE, AUDITOR, ADMIN)) {
            assertThat(mine(reader).get(HeldRegister.IDENTITY))
                    .extracting(identity -> identity.get("staff_no"))
                    .containsExactly(reader);
            assertThat(mine(reader).toString()).doesNotContain("amelie.bouchard@");
        }
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> mine(CLAIRE));
    }

    @Test
    void no_password_and_no_secret_leaves() {
        assertThat(mine(AMELIE).toString()).doesNotContain("$2a$").doesNotContain("salt");
    }

    @Test
    void what_is_taken_along_is_what_is_read_and_leaves_a_line() {
        assertThat(as(AMELIE, () -> mine.export("fr")).stream().map(Held::register))
                .containsExactlyElementsOf(as(AMELIE, () -> mine.read("fr")).stream()
                        .map(Held::register)
                        .toList());
        assertThat(house.words(
                        "select outcome from command_journal where command = 'people.MyData.export' and author = ?",
                        AMELIE))
                .containsExactly("DONE");
    }

    @Test
    void each_kind_of_reader_sees_of_a_person_what_the_office_needs_and_no_more() {
        assertThat(seen(ISABELLE)).containsExactlyInAnyOrder(HeldRegister.STANDING, HeldRegister.SIGNED);
        assertThat(seen(AUDITOR)).containsExactlyInAnyOrder(HeldRegister.STANDING, HeldRegister.SIGNED);
        assertThat(seen(AMELIE)).containsExactlyInAnyOrder(HeldRegister.STANDING, HeldRegister.SIGNED);
        assertThat(seen(JULIEN)).as("her manager: how far she is").containsExactly(HeldRegister.STANDING);
        assertThat(seen(ADMIN))
                .as("the administrator keeps accounts, not signatures")
                .isEmpty();
        for (String stranger : List.of(NOEMIE, ELODIE, KARIM, CATHERINE)) {
            refused("people.unknown", () -> as(stranger, () -> people.records(person(AMELIE), "fr")));
        }
    }

    @Test
    void no_reader_learns_of_tries_reasons_or_remedies() {
        house.change("update campaign set kind = 'REMEDIAL' where code = 'ANN-2026'");
        for (String reader : List.of(ISABELLE, AUDITOR, JULIEN, AMELIE)) {
            List<Held> records = as(reader, () -> people.records(person(AMELIE), "fr"));
            Set<String> fields = new TreeSet<>();
            records.forEach(held -> held.records().forEach(record -> fields.addAll(record.keySet())));
            assertThat(fields)
                    .isSubsetOf(
                            "campaign",
                            "charter",
                            "due_on",
                            "reference",
                            "signature_state",
                            "signed_at",
                            "state",
                            "valid_until",
                            "version");
            assertThat(records.toString()).doesNotContain("REMEDIAL");
        }
    }

    private Set<HeldRegister> seen(String reader) {
        return as(reader, () -> people.records(person(AMELIE), "fr")).stream()
                .map(Held::register)
                .collect(Collectors.toSet());
    }

    private Map<HeldRegister, List<Map<String, String>>> mine(String reader) {
        return as(reader, () -> mine.read("fr")).stream().collect(Collectors.toMap(Held::register, Held::records));
    }
}
