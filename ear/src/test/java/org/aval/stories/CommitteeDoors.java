package org.aval.stories;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.aval.domain.committee.SeatDuty;
import org.aval.domain.committee.SeatKind;
import org.aval.domain.committee.SeatWish;
import org.aval.service.committee.CommitteeRegister;
import org.aval.service.committee.SeatDesk;

/** The ethics committee: the matrix's person has a seat there, proposed by the secretary and given by the director general. */
final class CommitteeDoors {

    private static final String SECRETARY = "VB10007";
    private static final String DIRECTOR = "VB10001";

    private final CommitteeRegister register = Beans.find(CommitteeRegister.class);
    private final SeatDesk desk = Beans.find(SeatDesk.class);
    private UUID seat;

    private CommitteeDoors() {}

    static void into(Doors doors) {
        CommitteeDoors here = new CommitteeDoors();
        doors.asks("CommitteeRegister.members", () -> here.register.members("fr"));
        doors.asks("CommitteeRegister.seat", here::appointed, () -> here.register.seat(here.seat, "fr"));
        doors.asks("CommitteeRegister.waiting", here::appointed, here.register::waiting);
        doors.asks("SeatDesk.propose", () -> here.desk.propose(wish(), "Candidature"));
        doors.does("SeatDesk.appoint", here::proposed, () -> here.desk.appoint(here.seat, here.version(), ""));
        doors.does("SeatDesk.decline", here::proposed, () -> here.desk.decline(here.seat, here.version(), "Complet"));
        doors.does("SeatDesk.pledge", here::appointed, () -> here.desk.pledge(here.seat, here.version()));
        doors.does("SeatDesk.renew", here::appointed, () -> here.desk.renew(here.seat, here.version(), ""));
        doors.does("SeatDesk.resign", here::appointed, () -> here.desk.resign(here.seat, here.version(), ""));
        doors.does("SeatDesk.end", here::appointed, () -> here.desk.end(here.seat, here.version(), "Fusion"));
    }

    private void proposed() {
        seat = surely(SECRETARY, () -> desk.propose(wish(), "Candidature"));
    }

    private void appointed() {
        proposed();
        surely(DIRECTOR, () -> {
            desk.appoint(seat, version(), "");
            return seat;
        });
    }

    private static UUID surely(String staffNo, Callable<UUID> work) {
        try {
            return As.signedIn(staffNo, work);
        } catch (Exception e) {
            throw new AssertionError(staffNo + " cannot prepare the case", e);
        }
    }

    private static SeatWish wish() {
        LocalDate today = LocalDate.parse(Tables.value("select institution_day()::text"));
        return new SeatWish(
                Tables.id("select id from person where staff_no = 'VB10010'"),
                SeatKind.NURSE,
                SeatDuty.MEMBER,
                false,
                null,
                today);
    }

    private int version() {
        return Integer.parseInt(Tables.value("select version::text from committee_seat where id = ?", seat));
    }
}
