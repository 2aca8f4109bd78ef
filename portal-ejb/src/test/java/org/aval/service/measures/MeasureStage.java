package org.aval.service.measures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.committee.Choice;
import org.aval.domain.committee.Finding;
import org.aval.domain.committee.ItemKind;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.committee.SessionWish;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.domain.measures.FinalKind;
import org.aval.service.committee.AgendaDesk;
import org.aval.service.committee.ItemDraft;
import org.aval.service.committee.ItemRef;
import org.aval.service.committee.SessionDesk;
import org.aval.service.committee.SessionRef;
import org.aval.service.committee.SessionRegister;
import org.aval.service.committee.VotingDesk;
import org.aval.service.house.House;
import org.aval.service.incidents.Receipt;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;

/** A case before the committee, a session that is open, and a vote: what measures and reviews are tested on. */
public final class MeasureStage {

    public static final String SECRETARY = "VB10007";
    public static final String CHAIR = "VB10008";
    public static final String SPEAKER = "VB10013";
    public static final String PLANTED = "Le canari mauve siffle sous la table";
    private static final String NOBODY = "nobody";
    private static final List<String> MEMBERS =
            List.of(CHAIR, "VB10005", "VB10009", "VB10011", "VB10016", "VB10019", "VB10023");

    private final House house;
    private String code = "";

    public MeasureStage(House house) {
        this.house = house;
    }

    /** Somebody reported a case about somebody who speaks for the house; it waits for the committee. */
    public UUID waiting() {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = house.as(NOBODY, () -> reports.page());
        ReportWish wish = new ReportWish(
                IncidentCategory.DENIGRATION,
                CaseChannel.FORM,
                Confidence.ANONYMOUS,
                false,
                false,
                false,
                null,
                null,
                null);
        Report report = new Report(wish, new ReportWords(PLANTED, "", "", "", ""));
        Receipt receipt = house.as(NOBODY, () -> reports.report(page, report));
        code = receipt.code();
        UUID incident = UUID.fromString(
                house.words("select id::text from incident_case where reference = ?", receipt.reference())
                        .get(0));
        house.change(
                """
                insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)
                values (?, 0, gen_random_uuid(), 'RESPONDENT', ?, '2026-11-21')""",
                incident,
                person(SPEAKER));
        house.change("update incident_case set state = 'COMMITTEE', severity = 2 where id = ?", incident);
        return incident;
    }

    /** The code of the receipt of the last case. */
    public String code() {
        return code;
    }

    /** A session is called, held and opened with everybody, and the case is on its agenda. @return the item */
    public UUID tabled(UUID incident, SessionKind kind) {
        return tabled(incident, kind, MEMBERS);
    }

    /** The same, with only these at the table. */
    public UUID tabled(UUID incident, SessionKind kind, List<String> who) {
        SessionDesk desk = house.get(SessionDesk.class);
        Instant begins = house.clock().instant().plus(Duration.ofDays(8));
        UUID session =
                house.as(SECRETARY, () -> desk.plan(new SessionWish(kind, SessionMode.ONSITE, begins, "Salle", null)));
        ItemDraft draft = new ItemDraft(ItemKind.CASE, incident, "", PLANTED, false, null, List.of());
        UUID item = house.as(SECRETARY, () -> house.get(AgendaDesk.class).put(session(session), draft));
        house.as(SECRETARY, () -> desk.convene(session(session)));
        house.clock().set(begins);
        Set<UUID> here = who.stream().map(this::seat).collect(Collectors.toSet());
        house.as(SECRETARY, () -> desk.attend(session(session), here, Set.of()));
        house.as(presiding(item), () -> desk.open(session(session)));
        return item;
    }

    /** What was put to the vote is taken back. */
    public void takenBack(UUID item) {
        house.as(presiding(item), () -> house.get(VotingDesk.class).takeBack(shown(item)));
    }

    private String presiding(UUID item) {
        String name = house.as(SECRETARY, () -> house.get(SessionRegister.class).item(item))
                .presiding();
        return house.words(
                        "select staff_no from person where trim(honorific || ' ' || first_name || ' ' || last_name) = ?",
                        name)
                .get(0);
    }

    /** Those who sit vote for this, and it stands. */
    public void decided(UUID item, Finding found) {
        VotingDesk votes = house.get(VotingDesk.class);
        String presiding = presiding(item);
        house.as(presiding, () -> votes.call(shown(item), PLANTED, found));
        int round = Integer.parseInt(house.words("select round::text from committee_item where id = ?", item)
                .get(0));
        voters(item).forEach(member -> house.as(member, () -> votes.cast(item, round, Choice.FOR)));
        house.as(presiding, () -> votes.conclude(shown(item), PLANTED, "", null));
    }

    /** Those who are there and did not withdraw. */
    public List<String> voters(UUID item) {
        return house.words(
                """
                select p.staff_no from committee_seat s join person p on p.id = s.person_id
                  join committee_item i on i.id = ?
                 where (select y.here from committee_presence y
                         where y.committee_session_id = i.session_id and y.seat_id = s.id order by y.line desc limit 1)
                   and not exists (select from committee_recusal r where r.committee_item_id = i.id and r.seat_id = s.id
                                      and r.state = 'UPHELD')
                 order by p.staff_no""",
                item);
    }

    /** The secretary proposes a measure with the item. @return the measure */
    public UUID proposed(UUID item, FinalKind kind) {
        ItemMeasures shown = measures(item);
        FinalTarget target = shown.targets().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        String owner = kind.isCarriedOut() ? null : SECRETARY;
        LocalDate due = LocalDate.ofInstant(house.clock().instant(), java.time.ZoneOffset.UTC)
                .plusDays(20);
        house.as(SECRETARY, () -> house.get(FinalDesk.class)
                .propose(shown.shown(), new FinalDraft(target.value(), owner, due, PLANTED, PLANTED)));
        return measures(item).rows().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    public ItemMeasures measures(UUID item) {
        return house.as(SECRETARY, () -> house.get(FinalRegister.class).ofItem(item));
    }

    public FinalRecord read(UUID measure) {
        return house.as(SECRETARY, () -> house.get(FinalRegister.class).read(measure));
    }

    public FinalRef ref(UUID measure) {
        return new FinalRef(measure, read(measure).version());
    }

    public UUID person(String staffNo) {
        return UUID.fromString(house.words("select id::text from person where staff_no = ?", staffNo)
                .get(0));
    }

    private UUID seat(String staffNo) {
        return UUID.fromString(house.words("select id::text from committee_seat where person_id = ?", person(staffNo))
                .get(0));
    }

    private SessionRef session(UUID session) {
        return new SessionRef(session, version("committee_session", session));
    }

    private ItemRef shown(UUID item) {
        return new ItemRef(item, version("committee_item", item));
    }

    private int version(String table, UUID id) {
        return Integer.parseInt(house.words("select version::text from " + table + " where id = ?", id)
                .get(0));
    }
}
