package org.aval.service.committee;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.committee.ItemKind;
import org.aval.domain.committee.SessionKind;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.committee.SessionWish;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.Confidence;
import org.aval.domain.incidents.IncidentCategory;
import org.aval.domain.incidents.ReportWish;
import org.aval.service.hearings.HearingDesk;
import org.aval.service.hearings.HearingRef;
import org.aval.service.hearings.HearingRegister;
import org.aval.service.hearings.HearingWords;
import org.aval.service.hearings.OwnHearing;
import org.aval.service.hearings.Respondent;
import org.aval.service.house.RegisterTest;
import org.aval.service.incidents.CaseRef;
import org.aval.service.incidents.Report;
import org.aval.service.incidents.ReportDesk;
import org.aval.service.incidents.ReportWords;
import org.jspecify.annotations.Nullable;

/** A committee at its table: seven members, the secretary, and a case about a paediatrician in whose unit one member works. */
abstract class CommitteeTest extends RegisterTest {

    static final String NOBODY = "nobody";
    static final String MARC_ANTOINE = "VB10007";
    static final String IRENE = "VB10008";
    static final String PRIYA = "VB10012";
    static final String MEI_LIN = "VB10016";
    static final String ANNE_MARIE = "VB10019";
    static final String GINETTE = "VB10023";
    static final List<String> SEVEN = List.of(IRENE, CATHERINE, JULIEN, THOMAS, MEI_LIN, ANNE_MARIE, GINETTE);
    static final Instant BEGINS = Instant.parse("2026-11-27T18:00:00Z");
    static final String PLANTED = "Le canari vert chante au comité";

    /** Reported, under the own account of who has one; about these people. */
    UUID reported(String reporter, String... respondents) {
        ReportDesk reports = house.get(ReportDesk.class);
        String page = as(reporter, () -> reports.page());
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
        Report report = new Report(wish, new ReportWords(PLANTED, "", "", "", ""));
        String reference = as(
                        reporter,
                        () -> reporter.equals(NOBODY)
                                ? reports.report(page, report)
                                : reports.reportSignedIn(page, report))
                .reference();
        UUID incident = UUID.fromString(house.words("select id::text from incident_case where reference = ?", reference)
                .get(0));
        for (int line = 0; line < respondents.length; line++) {
            house.change(
                    """
                    insert into incident_party (incident_case_id, line, party_id, capacity, person_id, added_on)
                    values (?, ?, gen_random_uuid(), 'RESPONDENT', ?, date '2026-11-21')""",
                    incident,
                    line,
                    person(respondents[line]));
        }
        return incident;
    }

    /** The same, waiting for the committee. */
    UUID waiting(String reporter, String... respondents) {
        UUID incident = reported(reporter, respondents);
        state(incident, "COMMITTEE");
        return incident;
    }

    void state(UUID incident, String state) {
        house.change("update incident_case set state = ?, severity = 3 where id = ?", state, incident);
    }

    /** The facts are put to a respondent. */
    UUID heard(UUID incident, String respondent) {
        HearingDesk hearings = house.get(HearingDesk.class);
        HearingRegister register = house.get(HearingRegister.class);
        state(incident, "INVESTIGATION");
        int version = as(MARC_ANTOINE, () -> register.of(incident)).version();
        as(
                MARC_ANTOINE,
                () -> hearings.prepare(
                        new CaseRef(incident, version),
                        new Respondent(person(respondent), ""),
                        new HearingWords("Des moqueries sur un forum", "")));
        UUID hearing = UUID.fromString(house.words(
                        "select id::text from hearing where incident_case_id = ? and person_id = ?",
                        incident,
                        person(respondent))
                .get(0));
        state(incident, "CONTRADICTORY");
        as(MARC_ANTOINE, () -> hearings.put(new HearingRef(hearing, 0), List.of()));
        return hearing;
    }

    OwnHearing own(String reader, UUID hearing) {
        return as(reader, () -> house.get(HearingRegister.class).own(hearing));
    }

    UUID planned() {
        return planned(BEGINS, null);
    }

    UUID planned(Instant begins, @Nullable UUID secondOf) {
        SessionWish wish =
                new SessionWish(SessionKind.EXTRAORDINARY, SessionMode.ONSITE, begins, "Salle du conseil", secondOf);
        return as(MARC_ANTOINE, () -> house.get(SessionDesk.class).plan(wish));
    }

    UUID put(UUID session, UUID incident) {
        ItemDraft draft = new ItemDraft(ItemKind.CASE, incident, "", PLANTED, false, null, List.of());
        SessionRef shown = ref(session);
        return as(MARC_ANTOINE, () -> house.get(AgendaDesk.class).put(shown, draft));
    }

    void convened(UUID session) {
        as(MARC_ANTOINE, () -> house.get(SessionDesk.class).convene(ref(session)));
    }

    /** On its day, with these members. */
    void opened(UUID session, List<String> members) {
        house.clock().set(BEGINS);
        Set<UUID> here = members.stream().map(this::seat).collect(Collectors.toCollection(HashSet::new));
        as(MARC_ANTOINE, () -> house.get(SessionDesk.class).attend(ref(session), here, Set.of()));
        as(IRENE, () -> house.get(SessionDesk.class).open(ref(session)));
    }

    UUID seat(String staffNo) {
        return UUID.fromString(house.words("select id::text from committee_seat where person_id = ?", person(staffNo))
                .get(0));
    }

    SessionRef ref(UUID session) {
        return new SessionRef(session, version("committee_session", session));
    }

    ItemRef shown(UUID item) {
        return new ItemRef(item, version("committee_item", item));
    }

    int version(String table, UUID id) {
        return Integer.parseInt(house.words("select version::text from " + table + " where id = ?", id)
                .get(0));
    }

    ItemRecord item(String reader, UUID item) {
        return as(reader, () -> house.get(SessionRegister.class).item(item));
    }
}
