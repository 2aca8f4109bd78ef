package org.aval.stories;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.EndReason;
import org.aval.domain.mandates.MandateLimits;
import org.aval.domain.mandates.MandateReach;
import org.aval.domain.mandates.MandateScope;
import org.aval.domain.mandates.MandateTopic;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.mandates.MessageLevel;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.mandates.Represented;
import org.aval.service.mandates.MandateDesk;
import org.aval.service.mandates.MandatePaperDesk;
import org.aval.service.mandates.MandateReader;
import org.aval.service.mandates.MandateRequestDesk;
import org.aval.service.mandates.MandateRound;
import org.aval.service.mandates.Switchboard;

/** A mandate of the matrix's person, brought to each of its states by the people of the sample. */
final class MandateDoors {

    /** Communications officer: her opinion leaves the grant to the director. */
    private static final String OFFICER = "VB10003";

    private static final String NOBODY_OF_POWER = "VB10014";

    private final MandateRequestDesk requests = Beans.find(MandateRequestDesk.class);
    private final MandateDesk desk = Beans.find(MandateDesk.class);
    private final MandateReader reader = Beans.find(MandateReader.class);
    private final MandatePaperDesk papers = Beans.find(MandatePaperDesk.class);
    private UUID mandate;

    private MandateDoors() {}

    static void into(Doors doors) {
        MandateDoors here = new MandateDoors();
        here.reading(doors);
        here.asking(doors);
        here.deciding(doors);
        here.lasting(doors);
    }

    private void reading(Doors doors) {
        doors.asks("MandateReader.read", this::drafted, () -> reader.read(mandate, "fr"));
        doors.asks("MandateReader.mine", () -> reader.mine("fr"));
        doors.asks("MandateReader.passable", () -> reader.passable("fr"));
        doors.asks("MandateReader.waiting", this::submitted, reader::waiting);
        doors.asks("MandateReader.topics", () -> reader.topics("fr"));
        doors.asks("MandateReader.accounts", reader::accounts);
        doors.asks("MandatePaperDesk.letter", this::logged, () -> papers.letter(mandate, "fr"));
        doors.asks("MandatePaperDesk.card", this::logged, () -> papers.card(mandate, "fr"));
        doors.asks("Switchboard.now", () -> Beans.find(Switchboard.class).now(null, "fr"));
        doors.asks("Switchboard.handOut", () -> Beans.find(Switchboard.class).handOut(null, "fr"));
        doors.does("MandateRound.tell", () -> Beans.find(MandateRound.class).tell());
        doors.does(
                "MandateRound.tellOfMarks", () -> Beans.find(MandateRound.class).tellOfMarks());
    }

    private void asking(Doors doors) {
        doors.asks("MandateRequestDesk.panel", () -> requests.panel(wish()));
        doors.asks("MandateRequestDesk.draft", () -> requests.draft(wish()));
        doors.asks("MandateRequestDesk.renew", this::accepted, () -> requests.renew(mandate));
        doors.does("MandateRequestDesk.describe", this::drafted, () -> requests.describe(mandate, version(), wish()));
        doors.does("MandateRequestDesk.submit", this::drafted, () -> requests.submit(mandate, version()));
        doors.does("MandateRequestDesk.withdraw", this::submitted, () -> requests.withdraw(mandate, version(), ""));
        doors.does("MandateRequestDesk.accept", this::granted, () -> requests.accept(mandate, version(), As.PASSWORD));
        doors.does("MandateRequestDesk.resign", this::accepted, () -> requests.resign(mandate, version(), ""));
    }

    private void deciding(Doors doors) {
        doors.does("MandateDesk.approve", this::submitted, () -> desk.approve(mandate, version(), ""));
        doors.does("MandateDesk.advise", this::submitted, () -> desk.advise(mandate, version(), "Possible"));
        doors.does("MandateDesk.review", this::approved, () -> desk.review(mandate, version(), ""));
        doors.does("MandateDesk.grant", this::reviewed, () -> desk.grant(mandate, version(), ""));
        doors.does("MandateDesk.reject", this::submitted, () -> desk.reject(mandate, version(), "Plus tard"));
    }

    private void lasting(Doors doors) {
        LocalDate soon = Today.here().plusDays(7);
        doors.does("MandateDesk.suspend", this::accepted, () -> desk.suspend(mandate, version(), soon, "Plainte"));
        doors.does(
                "MandateDesk.prolong",
                this::suspendedByAnother,
                () -> desk.prolong(mandate, version(), soon.plusDays(7), "Toujours"));
        doors.does("MandateDesk.confirmAccounts", this::renamed, () -> desk.confirmAccounts(mandate, version(), ""));
        doors.does(
                "MandateDesk.clearInterests",
                this::touched,
                () -> desk.clearInterests(mandate, version(), "Sans portée"));
        doors.does("MandateDesk.reinstate", this::suspended, () -> desk.reinstate(mandate, version(), "Levée"));
        doors.does("MandateDesk.confirm", this::orphaned, () -> desk.confirm(mandate, version(), ""));
        doors.does(
                "MandateDesk.correct",
                this::accepted,
                () -> desk.correct(mandate, version(), Today.here(), soon, "Erreur"));
        doors.does(
                "MandateDesk.revoke",
                this::accepted,
                () -> desk.revoke(mandate, version(), EndReason.REPLACED, null, "Autre mandat"));
    }

    private void drafted() {
        mandate = CallerKind.PERSON.surely(() -> requests.draft(wish()));
    }

    private void submitted() {
        drafted();
        surely(CallerKind.PERSON, () -> requests.submit(mandate, version()));
    }

    private void approved() {
        submitted();
        surely(CallerKind.MANAGER, () -> desk.approve(mandate, version(), ""));
    }

    private void reviewed() {
        approved();
        surely(CallerKind.OWNER, () -> desk.review(mandate, version(), ""));
        Tables.change(
                "update mandate set reviewed_by = (select id from person where staff_no = ?) where id = ?",
                OFFICER,
                mandate);
    }

    private void granted() {
        reviewed();
        surely(CallerKind.MANAGER, () -> desk.grant(mandate, version(), ""));
    }

    private void accepted() {
        granted();
        surely(CallerKind.PERSON, () -> requests.accept(mandate, version(), As.PASSWORD));
    }

    /** One of the sample, whose acts the evidence log has: it proves nothing that is not committed. */
    private void logged() {
        Tables.change(
                """
                update mandate set holder_id = (select id from person where staff_no = 'VB10010')
                 where reference = 'MAN-2026-0010'""");
        mandate = Tables.id("select id from mandate where reference = 'MAN-2026-0010'");
    }

    private void suspended() {
        accepted();
        surely(
                CallerKind.OWNER,
                () -> desk.suspend(mandate, version(), Today.here().plusDays(7), "Plainte"));
    }

    /** By the director general: whoever prolongs it is another person. */
    private void suspendedByAnother() {
        accepted();
        Tables.change(
                """
                insert into mandate_journal (mandate_id, line, at, effective_on, author, acted_as, step, from_state, to_state,
                                             motive)
                select mandate_id, max(line) + 1, now(), institution_day(), 'VB10001', 'DG', 'SUSPEND', 'ACTIVE', 'SUSPENDED',
                       'Plainte' from mandate_journal where mandate_id = ? group by mandate_id""",
                mandate);
        Tables.change(
                """
                update mandate set state = 'SUSPENDED', suspended_on = institution_day(), suspended_as = 'DG',
                       review_on = institution_day() + 7 where id = ?""",
                mandate);
    }

    /** An account it names has another name since it was granted. */
    private void renamed() {
        accepted();
        Tables.change(
                """
                insert into official_account_journal (official_account_id, line, at, effective_on, author, acted_as, step,
                                                      from_state, to_state, motive)
                select j.official_account_id, max(j.line) + 1, now() + interval '1 second', institution_day(), 'VB10003',
                       'COMMS', 'RENAME', 'ACTIVE', 'ACTIVE', 'Autre nom'
                  from official_account_journal j join mandate_account n on n.official_account_id = j.official_account_id
                 where n.mandate_id = ? group by j.official_account_id""",
                mandate);
    }

    /** An interest of the holder meets its topic. */
    private void touched() {
        accepted();
        MatchDoors.declares("NURSING");
    }

    /** Whoever granted it has lost the power. */
    private void orphaned() {
        accepted();
        Tables.change(
                """
                update mandate set grantor_id = (select id from person where staff_no = ?), granted_as = 'DG'
                 where id = ?""",
                NOBODY_OF_POWER,
                mandate);
    }

    private static void surely(CallerKind caller, Runnable work) {
        caller.surely(() -> {
            work.run();
            return true;
        });
    }

    private int version() {
        return Integer.parseInt(Tables.value("select version from mandate where id = ?", mandate));
    }

    private static MandateWish wish() {
        UUID person = Tables.id("select id from person where staff_no = ?", CallerKind.PERSON.staffNo());
        LocalDate today = Today.here();
        return new MandateWish(
                person,
                MandateType.EVENT,
                new MandateReach(
                        Represented.INSTITUTION,
                        null,
                        "Infirmière",
                        "Informer",
                        MessageLevel.INFORMATION,
                        "",
                        false,
                        false),
                new MandateLimits(PreApproval.NONE, true, false, false, false, false, "", 1, null, "", ""),
                new MandateScope(
                        Set.of(new MandateTopic("NURSING", false)),
                        Set.of(Platform.BLOG),
                        Set.of(Tables.id("select id from official_account where platform = 'BLOG'")),
                        Set.of("fr"),
                        Set.of(),
                        today.plusDays(1),
                        today.plusDays(20)),
                null,
                null,
                null);
    }
}
