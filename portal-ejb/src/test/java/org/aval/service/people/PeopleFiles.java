package org.aval.service.people;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.service.house.House;
import org.aval.service.shared.PageRequest;

/** Files of people as human resources of the sample would send them. */
final class PeopleFiles {

    static final String HEADS =
            "Matricule,Civilité,Prénom,Nom,Courriel,Langue,Engagement,Profession,Publics,Unité,Fonction,Fonction en anglais,"
                    + "Gestionnaire,Premier jour,Dernier jour,État";
    private static final String ISABELLE = "VB10021";

    private final House house;
    private final ImportDesk desk;
    private final ImportRegister register;

    PeopleFiles(House house) {
        this.house = house;
        this.desk = house.get(ImportDesk.class);
        this.register = house.get(ImportRegister.class);
    }

    /** The register itself as a complete list. */
    List<String> everybody() {
        return house.words(
                """
                select concat_ws(',', p.staff_no, p.honorific, p.first_name, p.last_name, p.work_email, p.language, p.employment_type,
                       p.profession, (select string_agg(audience, '|') from person_audience d where d.person_id = p.id),
                       a.unit_code, '"' || a.title_fr || '"', '"' || a.title_en || '"', coalesce(m.staff_no, ''), p.starts_on,
                       coalesce(p.ends_on::text, ''), p.status)
                  from person p join lateral (select * from assignment a where a.person_id = p.id and a.is_primary
                                               order by starts_on desc limit 1) a on true
                  left join person m on m.id = a.manager_id
                 order by p.staff_no""");
    }

    static String nurse(String number, String name, String unit, String manager) {
        return String.join(
                ",",
                number,
                "",
                "Zoé",
                name,
                name.toLowerCase(java.util.Locale.ROOT) + "@chuvb.example",
                "fr",
                "PERMANENT",
                "NURSE",
                "CLINICIAN",
                unit,
                "Infirmière",
                "Nurse",
                manager,
                "2026-11-21",
                "",
                "");
    }

    static ImportSource file(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportSource file(List<String> rows) {
        return file(HEADS + "\n" + String.join("\n", rows) + "\n");
    }

    UUID check(ImportKind kind, List<String> rows) {
        return house.as(ISABELLE, () -> desk.check(kind, "personnes.csv", file(rows)));
    }

    void apply(UUID run) {
        house.as(ISABELLE, () -> desk.apply(run, new ImportChoice(read(run).version(), false, false)));
    }

    void applyGood(UUID run) {
        house.as(ISABELLE, () -> desk.apply(run, new ImportChoice(read(run).version(), true, true)));
    }

    /** Checks and applies. */
    ImportRun take(ImportKind kind, List<String> rows) {
        UUID run = check(kind, rows);
        apply(run);
        return read(run);
    }

    ImportRun read(UUID run) {
        return house.as(ISABELLE, () -> register.read(run));
    }

    /** "3 WORK_EMAIL MAIL_TAKEN". */
    List<String> problems(UUID run) {
        return house.as(ISABELLE, () -> register.problems(run, PageRequest.FIRST)).rows().stream()
                .map(it -> it.line() + " " + it.column() + " " + it.reason())
                .collect(Collectors.toList());
    }

    List<String> numbers(UUID run, ImportOutcome outcome) {
        return house.as(ISABELLE, () -> register.lines(run, outcome, PageRequest.FIRST, "fr")).rows().stream()
                .map(ImportLine::staffNo)
                .toList();
    }

    /** Everything the register says of people, without the ids. */
    List<String> state() {
        return house.words(
                """
                select concat_ws('|', p.staff_no, p.first_name, p.last_name, p.work_email, p.language, p.employment_type, p.profession,
                       p.starts_on, coalesce(p.ends_on::text, '-'), p.status,
                       (select string_agg(audience, ',' order by audience) from person_audience d where d.person_id = p.id),
                       (select string_agg(concat_ws(' ', a.unit_code, a.title_fr, a.title_en, coalesce(m.staff_no, '-'),
                                                    a.starts_on, coalesce(a.ends_on::text, '-')), ';' order by a.starts_on)
                          from assignment a left join person m on m.id = a.manager_id where a.person_id = p.id))
                  from person p order by p.staff_no""");
    }

    List<String> journal(String number) {
        return house.words(
                """
                select rtrim(concat_ws(' ', j.step, coalesce(j.from_state, '-'), j.to_state, j.effective_on, j.author, j.motive))
                  from person_journal j join person p on p.id = j.person_id where p.staff_no = ? and j.author <> 'PORTAL' order by j.line""",
                number);
    }
}
