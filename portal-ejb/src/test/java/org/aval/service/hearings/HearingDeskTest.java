package org.aval.service.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.aval.domain.hearings.Clue;
import org.aval.domain.hearings.HearingState;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.shared.Role;
import org.aval.domain.vault.HandCapacity;
import org.aval.service.exhibits.Arrivals;
import org.aval.service.exhibits.Arrived;
import org.aval.service.exhibits.Brought;
import org.aval.service.exhibits.ExhibitDesk;
import org.aval.service.exhibits.ExhibitRef;
import org.aval.service.exhibits.ExhibitRegister;
import org.aval.service.exhibits.Mask;
import org.aval.service.exhibits.MaskedCopy;
import org.aval.service.exhibits.VirusCheck;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.aval.service.shared.Acts;
import org.aval.service.vault.CaseHands;
import org.aval.service.vault.Holder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The facts are put to a respondent, who reads them and nothing else, and answers. */
class HearingDeskTest extends RegisterTest {

    private static final String NOBODY = "nobody";
    private static final String SECRETARY = "VB10007";
    private static final String CHAIR = "VB10008";
    private static final String PRIYA = "VB10012";
    private static final String OTHER_RESPONDENT = "VB10014";
    private static final String REPORTED = "Le canari gris sifflait dans la salle de repos du troisième";
    private static final String FACTS = "Vous auriez écrit des moqueries sur un forum.";
    private static final String ANSWER = "Ce compte n’est pas le mien, dit l’alouette.";

    private HearingDesk desk;
    private HearingPictureDesk pictures;
    private OwnHearingDesk own;
    private HearingRegister register;
    private UUID incident;

    @BeforeEach
    void a_case_that_is_looked_into() {
        desk = house.get(HearingDesk.class);
        pictures = house.get(HearingPictureDesk.class);
        own = house.get(OwnHearingDesk.class);
        register = house.get(HearingRegister.class);
        incident = reported();
        party(0, PRIYA);
        party(1, OTHER_RESPONDENT);
        state("INVESTIGATION");
    }

    @Test
    void the_respondent_reads_what_is_put_and_answers_and_the_desk_reads_the_answer() {
        UUID hearing = prepared(PRIYA, FACTS);
        refused("incidents.unknown", () -> as(PRIYA, () -> register.own(hearing)));
        assertThat(as(PRIYA, () -> register.mine())).isEmpty();
        state("CONTRADICTORY");
        as(SECRETARY, () -> desk.put(ref(hearing), List.of()));
        OwnHearing shown = as(PRIYA, () -> register.own(hearing));
        assertThat(shown.row().dueOn()).as("ten working days").isEqualTo("2026-12-04");
        assertThat(shown.texts()).extracting(HearingText::words).containsExactly(FACTS, "Une capture, sans nom");
        as(PRIYA, () -> own.answer(new HearingRef(hearing, shown.version()), ANSWER));
        assertThat(as(SECRETARY, () -> register.read(hearing)).texts())
                .extracting(HearingText::words)
                .contains(ANSWER);
        assertThat(as(CHAIR, () -> register.read(hearing)).row().state()).isEqualTo(HearingState.ANSWERED);
    }

    @Test
    void the_respondent_never_reads_the_reporter_the_notes_or_another_respondent() {
        UUID hearing = prepared(PRIYA, FACTS);
        UUID others = prepared(OTHER_RESPONDENT, "Vous auriez partagé la perruche.");
        state("CONTRADICTORY");
        as(SECRETARY, () -> desk.put(ref(hearing), List.of()));
        as(SECRETARY, () -> desk.put(ref(others), List.of()));
        String everything = as(PRIYA, () -> register.mine()).toString() + as(PRIYA, () -> register.own(hearing));
        String reference = house.words("select reference from incident_case where id = ?", incident)
                .get(0);
        assertThat(everything)
                .doesNotContain("canari")
                .doesNotContain("perruche")
                .doesNotContain(reference)
                .doesNotContain(incident.toString());
        refused("incidents.unknown", () -> as(PRIYA, () -> register.own(others)));
        refused("incidents.unknown", () -> as(PRIYA, () -> register.read(hearing)));
        refused("incidents.unknown", () -> as(PRIYA, () -> register.of(incident)));
        house.as(PRIYA, () -> {
            house.tellTheDatabase(person(PRIYA));
            assertThat(house.count("select count(*) from hearing")).isEqualTo(1);
            assertThat(house.count("select count(*) from incident_case")).isZero();
            assertThat(house.count("select count(*) from incident_text")).isZero();
            assertThat(house.count("select count(*) from incident_party")).isZero();
        });
        for (String reader : List.of(AMELIE, JULIEN, ADMIN, AUDITOR, CATHERINE, ISABELLE)) {
            refused("incidents.unknown", () -> as(reader, () -> register.own(hearing)));
            refused("incidents.unknown", () -> as(reader, () -> register.read(hearing)));
            assertThat(as(reader, () -> register.mine())).isEmpty();
        }
    }

    @Test
    void who_is_named_later_reads_what_was_put_and_answered_until_they_leave() {
        String named = somebodyWithoutAGround();
        UUID hearing = prepared(PRIYA, FACTS);
        state("CONTRADICTORY");
        as(SECRETARY, () -> desk.put(ref(hearing), List.of()));
        as(PRIYA, () -> own.answer(new HearingRef(hearing, register.own(hearing).version()), ANSWER));
        for (HandCapacity capacity : List.of(HandCapacity.INVESTIGATOR, HandCapacity.RAPPORTEUR, HandCapacity.MEMBER)) {
            refused("incidents.unknown", () -> as(named, () -> register.read(hearing)));
            give(named, capacity);
            assertThat(as(named, () -> register.read(hearing)).texts())
                    .as(capacity.name())
                    .extracting(HearingText::words)
                    .contains(FACTS, ANSWER);
            give(named, HandCapacity.CONTAINER);
            end(named, capacity);
            assertThat(as(named, () -> register.read(hearing)).texts())
                    .as("who only helps to contain it reads nothing of it")
                    .isEmpty();
            end(named, HandCapacity.CONTAINER);
            assertThat(house.words("select holder from incident_key where holder = ?", "PERSON:" + person(named)))
                    .isEmpty();
        }
        assertThat(as(PRIYA, () -> register.own(hearing)).texts())
                .as("who is heard still reads their own")
                .isNotEmpty();
    }

    @Test
    void who_decides_by_name_already_reads_what_is_prepared_afterwards() {
        String named = somebodyWithoutAGround();
        give(named, HandCapacity.MEMBER);
        UUID hearing = prepared(PRIYA, FACTS);
        assertThat(as(named, () -> register.read(hearing)).texts())
                .extracting(HearingText::words)
                .contains(FACTS);
    }

    private String somebodyWithoutAGround() {
        return house.words(
                        """
                        select p.staff_no from person p join person_in_post here on here.id = p.id
                         where not exists (select from case_grounds(p.id, null, ?)) and not exists (select from case_roles(p.id))
                         order by p.staff_no limit 1""",
                        incident)
                .get(0);
    }

    private void give(String staffNo, HandCapacity capacity) {
        as(SECRETARY, () -> {
            house.tellTheDatabase(person(SECRETARY));
            house.get(CaseHands.class)
                    .give(
                            incident,
                            person(staffNo),
                            capacity,
                            Holder.role(Role.ETHICS_SECRETARY),
                            house.get(Acts.class).now(""));
        });
    }

    private void end(String staffNo, HandCapacity capacity) {
        as(SECRETARY, () -> {
            house.tellTheDatabase(person(SECRETARY));
            house.get(CaseHands.class)
                    .end(
                            incident,
                            person(staffNo),
                            capacity,
                            house.get(Acts.class).now(""));
        });
    }

    @Test
    void masked_pictures_are_put_with_the_facts_and_no_others() throws IOException {
        UUID hearing = prepared(PRIYA, FACTS);
        UUID exhibit = kept();
        assertThat(as(SECRETARY, () -> register.read(hearing)).offered())
                .as("nothing of it is masked")
                .isEmpty();
        refused(
                "hearings.pictureGone",
                () -> as(SECRETARY, () -> pictures.choose(ref(hearing), List.of(exhibit + " 1 0"))));
        as(SECRETARY, () -> house.get(ExhibitDesk.class)
                .mask(new ExhibitRef(exhibit), 1, 0, List.of(new Mask(10, 10, 20, 20))));
        MaskedCopy copy = as(SECRETARY, () -> register.read(hearing)).offered().get(0);
        HearingRef shown = ref(hearing);
        as(SECRETARY, () -> pictures.choose(shown, List.of(copy.key())));
        refused("shared.changedMeanwhile", () -> as(SECRETARY, () -> pictures.choose(shown, List.of(copy.key()))));
        refused("incidents.unknown", () -> as(PRIYA, () -> register.ownPicture(hearing, 1)));
        state("CONTRADICTORY");
        as(SECRETARY, () -> desk.put(ref(hearing), List.of()));
        assertThat(as(PRIYA, () -> register.own(hearing)).pictures()).hasSize(1);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(as(PRIYA, () -> register.ownPicture(hearing, 1))));
        assertThat(new Color(seen.getRGB(15, 15))).isEqualTo(Color.BLACK);
        assertThat(new Color(seen.getRGB(40, 40))).isEqualTo(Color.RED);
        refused("incidents.unknown", () -> as(PRIYA, () -> register.ownPicture(hearing, 2)));
        refused("incidents.unknown", () -> as(PRIYA, () -> register.picture(hearing, 1)));
        refused(
                "incidents.unknown",
                () -> as(PRIYA, () -> house.get(ExhibitRegister.class).picture(exhibit, 1, 1)));
        refused("incidents.unknown", () -> as(OTHER_RESPONDENT, () -> register.ownPicture(hearing, 1)));
        assertThat(as(CHAIR, () -> register.picture(hearing, 1))).isNotEmpty();
        refused("hearings.wrongState", () -> as(SECRETARY, () -> pictures.choose(ref(hearing), List.of())));
        assertThat(house.words("select step from exhibit_journal where exhibit_id = ? order by line", exhibit))
                .containsExactly("SEAL", "MASK", "SHOW");
    }

    /** A red picture that is evidence of the case. */
    private UUID kept() throws IOException {
        BufferedImage picture = new BufferedImage(60, 50, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, 60, 50);
        brush.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        try (Arrived arrived =
                new Arrivals(new VirusCheck()).take(new ByteArrayInputStream(png.toByteArray()), ExhibitDesk.LARGEST)) {
            return as(SECRETARY, () -> house.get(ExhibitDesk.class)
                    .add(new CaseRef(incident, 0), Brought.file("ecran.png", ""), arrived));
        }
    }

    @Test
    void what_leads_to_the_reporter_is_told_and_confirmed_one_by_one() {
        UUID hearing = prepared(PRIYA, "Vous sifflait dans la salle de repos, à 21 h 40.");
        state("CONTRADICTORY");
        List<Clue> clues = as(SECRETARY, () -> register.read(hearing)).clues();
        assertThat(clues).extracting(Clue::words).containsExactly("sifflait dans la salle de repos", "21 h 40");
        refused("hearings.notConfirmed", () -> as(SECRETARY, () -> desk.put(ref(hearing), List.of())));
        refused(
                "hearings.notConfirmed",
                () -> as(
                        SECRETARY,
                        () -> desk.put(ref(hearing), List.of(clues.get(0).key()))));
        as(
                SECRETARY,
                () -> desk.rewrite(ref(hearing), new HearingWords("Vous auriez ri d’un patient, à 21 h 40.", "")));
        as(SECRETARY, () -> desk.put(ref(hearing), List.of(clues.get(1).key())));
        assertThat(as(PRIYA, () -> register.own(hearing)).texts())
                .extracting(HearingText::words)
                .doesNotContain("Vous sifflait dans la salle de repos, à 21 h 40.");
    }

    @Test
    void no_word_stands_in_the_database_and_no_mail_or_journal_tells_who_is_heard() {
        UUID hearing = prepared(PRIYA, FACTS);
        state("CONTRADICTORY");
        as(SECRETARY, () -> desk.put(ref(hearing), List.of()));
        int version = as(PRIYA, () -> register.own(hearing)).version();
        as(PRIYA, () -> own.answer(new HearingRef(hearing, version), ANSWER));
        for (String table : List.of("hearing", "hearing_text", "hearing_journal", "mail", "command_journal")) {
            String dump =
                    house.words("select t::text from " + table + " t").stream().collect(Collectors.joining("\n"));
            assertThat(dump).as(table).doesNotContain("alouette").doesNotContain("moqueries");
        }
        for (String table : List.of("mail", "command_journal")) {
            String dump =
                    house.words("select t::text from " + table + " t").stream().collect(Collectors.joining("\n"));
            assertThat(dump).as(table).doesNotContain(hearing.toString()).doesNotContain(incident.toString());
        }
        assertThat(house.words("select author from command_journal where command like 'hearings.%'"))
                .doesNotContain(PRIYA);
    }

    private UUID prepared(String staffNo, String facts) {
        CaseHearings shown = as(SECRETARY, () -> register.of(incident));
        Respondent heard = shown.missing().stream()
                .filter(one -> one.person().equals(person(staffNo)))
                .findFirst()
                .orElseThrow();
        as(
                SECRETARY,
                () -> desk.prepare(
                        new CaseRef(incident, shown.version()),
                        heard,
                        new HearingWords(facts, "Une capture, sans nom")));
        return UUID.fromString(house.words(
                        "select id::text from hearing where incident_case_id = ? and person_id = ?",
                        incident,
                        person(staffNo))
                .get(0));
    }

    private HearingRef ref(UUID hearing) {
        return new HearingRef(
                hearing, as(SECRETARY, () -> register.read(hearing)).version());
    }

    private void state(String state) {
        house.change("update incident_case set state = ? where id = ?", state, incident);
    }

    private void party(int line, String staffNo) {
        house.change(
                """
                insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)
                values (?, ?, gen_random_uuid(), 'RESPONDENT', ?, '2026-11-21')""",
                incident,
                line,
                person(staffNo));
    }

    private UUID reported() {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = as(NOBODY, () -> reports.page());
        ReportWish wish = new ReportWish(
                IncidentCategory.DENIGRATION,
                CaseChannel.FORM,
                Confidence.CONFIDENTIAL,
                false,
                false,
                false,
                null,
                null,
                null);
        Report report = new Report(wish, new ReportWords(REPORTED, "", "", "", ""));
        String reference = as(NOBODY, () -> reports.report(page, report)).reference();
        return UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
    }
}
