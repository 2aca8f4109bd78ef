package org.aval.service.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.committee.Choice;
import org.aval.domain.committee.ItemKind;
import org.aval.domain.committee.RecusalGround;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.committee.SessionState;
import org.aval.domain.committee.SessionWish;
import org.aval.domain.shared.Sha256;
import org.aval.service.house.House;
import org.aval.service.house.RegisterTest;
import org.aval.service.seal.HeldOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The minutes: drafted from the acts, approved by who presides, signed by two people, closed to who withdrew. */
class MinutesDeskTest extends RegisterTest {

    private static final String MARC_ANTOINE = "VB10007";
    private static final String IRENE = "VB10008";
    private static final String GINETTE = "VB10023";
    private static final List<String> FIVE = List.of(IRENE, CATHERINE, JULIEN, THOMAS, GINETTE);
    private static final Instant BEGINS = Instant.parse("2026-11-27T18:00:00Z");
    private static final String PLANTED = "Le canari vert chante au comité";

    private SessionDesk sessions;
    private VotingDesk votes;
    private MinutesDesk desk;
    private MinutesRegister register;

    @BeforeEach
    void at_the_desk() {
        sessions = house.get(SessionDesk.class);
        votes = house.get(VotingDesk.class);
        desk = house.get(MinutesDesk.class);
        register = house.get(MinutesRegister.class);
    }

    @Test
    void they_tell_what_happened_and_two_people_sign_the_same_file() {
        UUID session = held();
        MinutesRecord drafted = read(MARC_ANTOINE, session);
        assertThat(drafted.came()).hasSize(5).contains("Dre Irène Vasquez", "Ginette Bélanger");
        assertThat(drafted.items()).first().satisfies(line -> {
            assertThat(line.decided()).isTrue();
            assertThat(line.entitled()).isEqualTo(6);
            assertThat(line.needed()).isEqualTo(4);
            assertThat(line.present()).isEqualTo(4);
            assertThat(line.tally().inFavour()).isEqualTo(4);
            assertThat(line.conclusion().reasons()).isEqualTo("Rien ne l’empêche");
        });
        refused("committee.wrongState", () -> as(IRENE, () -> desk.approve(shown(session))));
        as(MARC_ANTOINE, () -> desk.draft(shown(session), PLANTED));
        refused("committee.notYourOffice", () -> as(GINETTE, () -> desk.approve(shown(session))));
        as(IRENE, () -> desk.approve(shown(session)));
        refused("committee.secretaryFirst", () -> as(IRENE, () -> desk.sign(shown(session), House.PASSWORD)));
        refused("committee.wrongPassword", () -> as(MARC_ANTOINE, () -> desk.signAsSecretary(shown(session), "no")));
        as(MARC_ANTOINE, () -> desk.signAsSecretary(shown(session), House.PASSWORD));
        as(IRENE, () -> desk.sign(shown(session), House.PASSWORD));
        MinutesRecord signed = read(MARC_ANTOINE, session);
        assertThat(signed.row().state()).isEqualTo(SessionState.SIGNED);
        assertThat(signed.remarks()).isEqualTo(PLANTED);
        byte[] file = as(MARC_ANTOINE, () -> register.pdf(session, "fr"));
        assertThat(new String(file, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(signed.sha256()).isEqualTo(Sha256.of(file));
        assertThat(as(IRENE, () -> register.pdf(session, "en"))).isEqualTo(file);
        assertThatThrownBy(() -> house.change("update committee_session set remarks = '' where id = ?", session))
                .hasMessageContaining("not rewritten");
        for (String table : List.of("committee_session", "committee_minutes", "committee_note")) {
            assertThat(String.join("\n", house.words("select t::text from " + table + " t")))
                    .doesNotContain("canari");
        }
    }

    @Test
    void the_file_that_both_sign_proves_what_was_done_in_the_session_until_the_secretary_signed() {
        UUID session = held();
        as(MARC_ANTOINE, () -> desk.draft(shown(session), PLANTED));
        as(IRENE, () -> desk.approve(shown(session)));
        List<String> until = house.words(
                "select step from committee_session_journal where committee_session_id = ? order by line", session);
        assertThat(until).endsWith("DRAFT", "APPROVE");
        as(MARC_ANTOINE, () -> desk.signAsSecretary(shown(session), House.PASSWORD));
        byte[] file = as(MARC_ANTOINE, () -> register.pdf(session, "fr"));
        HeldOut held = new HeldOut(house, file).isSealedProving("committee_session_journal");
        assertThat(held.steps()).isEqualTo(until);
        assertThat(held.proof().toString()).doesNotContain("canari");
    }

    @Test
    void they_are_approved_within_the_days_of_the_institution_and_then_no_day_is_counted() {
        UUID session = held();
        LocalDate over = LocalDate.parse(house.words(
                        "select cast(s.closed_at at time zone i.zone as date)::text "
                                + "from committee_session s, institution i where s.id = ?",
                        session)
                .get(0));
        assertThat(read(MARC_ANTOINE, session).approveBy()).isEqualTo(over.plusDays(30));
        house.rules("committeeMinutesDays", "12");
        as(MARC_ANTOINE, () -> desk.draft(shown(session), PLANTED));
        assertThat(read(MARC_ANTOINE, session).approveBy()).isEqualTo(over.plusDays(12));
        as(IRENE, () -> desk.approve(shown(session)));
        assertThat(read(MARC_ANTOINE, session).approveBy()).isNull();
    }

    @Test
    void the_notes_of_the_deliberation_are_gone_once_both_have_signed() {
        UUID session = held();
        UUID item = item(session);
        assertThat(notes(item)).isEqualTo(1);
        as(MARC_ANTOINE, () -> desk.draft(shown(session), "Séance sans pause"));
        as(IRENE, () -> desk.approve(shown(session)));
        as(MARC_ANTOINE, () -> desk.signAsSecretary(shown(session), House.PASSWORD));
        assertThat(notes(item)).isEqualTo(1);
        as(IRENE, () -> desk.sign(shown(session), House.PASSWORD));
        assertThat(notes(item)).isZero();
        assertThat(house.words("select part from incident_key where sealed_id = ?", item))
                .isEmpty();
    }

    @Test
    void whoever_withdrew_reads_them_without_the_item_and_never_the_signed_file() {
        UUID session = held();
        as(MARC_ANTOINE, () -> desk.draft(shown(session), PLANTED));
        as(IRENE, () -> desk.approve(shown(session)));
        as(MARC_ANTOINE, () -> desk.signAsSecretary(shown(session), House.PASSWORD));
        MinutesRecord theirs = read(THOMAS, session);
        assertThat(theirs.withheld()).isTrue();
        assertThat(theirs.remarks()).isEmpty();
        assertThat(theirs.items()).first().satisfies(line -> {
            assertThat(line.open()).isFalse();
            assertThat(line.title()).isEmpty();
        });
        assertThat(Sha256.of(as(THOMAS, () -> register.pdf(session, "fr"))))
                .isNotEqualTo(Sha256.of(as(GINETTE, () -> register.pdf(session, "fr"))));
        refused("committee.unknown", () -> as(THOMAS, () -> register.extract(item(session), "fr")));
        assertThat(as(GINETTE, () -> register.extract(item(session), "fr"))).isNotEmpty();
        refused("committee.unknown", () -> read(AMELIE, session));
    }

    @Test
    void before_the_session_is_closed_there_are_none() {
        UUID session = as(MARC_ANTOINE, () -> sessions.plan(wish()));
        refused("committee.unknown", () -> read(MARC_ANTOINE, session));
        refused("committee.unknown", () -> as(MARC_ANTOINE, () -> register.pdf(session, "fr")));
    }

    /** Five came, Thomas withdrew from the one item, the four others decided it. */
    private UUID held() {
        UUID session = as(MARC_ANTOINE, () -> sessions.plan(wish()));
        ItemDraft draft = new ItemDraft(
                ItemKind.OPINION, null, "Salle d’attente", "Peut-on filmer?", false, null, List.of("Guide"));
        SessionRef planned = shown(session);
        UUID item = as(MARC_ANTOINE, () -> house.get(AgendaDesk.class).put(planned, draft));
        as(MARC_ANTOINE, () -> sessions.convene(shown(session)));
        as(THOMAS, () -> house.get(RecusalDesk.class).recuse(itemShown(item), RecusalGround.FAMILY, "Ma sœur filme"));
        house.clock().set(BEGINS);
        Set<UUID> here = FIVE.stream().map(this::seat).collect(Collectors.toSet());
        as(MARC_ANTOINE, () -> sessions.attend(shown(session), here, Set.of()));
        as(IRENE, () -> sessions.open(shown(session)));
        as(GINETTE, () -> votes.note(itemShown(item), PLANTED));
        as(IRENE, () -> votes.call(itemShown(item), "Favorable", null));
        for (String member : List.of(IRENE, CATHERINE, JULIEN, GINETTE)) {
            as(member, () -> votes.cast(item, 1, Choice.FOR));
        }
        as(IRENE, () -> votes.conclude(itemShown(item), "Rien ne l’empêche", "", null));
        as(IRENE, () -> sessions.close(shown(session)));
        return session;
    }

    private static SessionWish wish() {
        return new SessionWish(SessionKind.EXTRAORDINARY, SessionMode.ONSITE, BEGINS, "Salle du conseil", null);
    }

    private int notes(UUID item) {
        return as(GINETTE, () -> house.get(SessionRegister.class).item(item))
                .notes()
                .size();
    }

    private MinutesRecord read(String reader, UUID session) {
        return as(reader, () -> register.read(session));
    }

    private UUID item(UUID session) {
        return UUID.fromString(house.words("select id::text from committee_item where session_id = ?", session)
                .get(0));
    }

    private UUID seat(String staffNo) {
        return UUID.fromString(house.words("select id::text from committee_seat where person_id = ?", person(staffNo))
                .get(0));
    }

    private SessionRef shown(UUID session) {
        return new SessionRef(
                session,
                Integer.parseInt(house.words("select version::text from committee_session where id = ?", session)
                        .get(0)));
    }

    private ItemRef itemShown(UUID item) {
        return new ItemRef(
                item,
                Integer.parseInt(house.words("select version::text from committee_item where id = ?", item)
                        .get(0)));
    }
}
