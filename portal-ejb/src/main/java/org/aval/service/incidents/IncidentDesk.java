package org.aval.service.incidents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import org.aval.domain.incidents.CaseChannel;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.ReporterMarks;
import org.aval.domain.incidents.TextKind;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Command;
import org.aval.service.shared.Parameters;
import org.aval.service.vault.Holder;

/** The desk where reports are read: it writes down what is told, acknowledges, writes back, and keeps notes. */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "INTEGRITY_OFFICER"})
public class IncidentDesk {

    private static final int CHANCE_BYTES = 18;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    Acts acts;

    @Inject
    CaseDoor door;

    @Inject
    DeskWords kept;

    @Inject
    NewCases cases;

    @Inject
    Receipts receipts;

    @Inject
    CaseCaller caller;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Parameters parameters;

    /** A report that was told, written or sent by post is written down; its receipt goes to who told it. */
    @Command
    public Receipt record(Report report) {
        Act act = acts.now("");
        caller.identified();
        told(report, act.by()).orRefuse();
        byte[] drawn = new byte[CHANCE_BYTES];
        CHANCE.nextBytes(drawn);
        String code = receipts.code(Base64.getUrlEncoder().encodeToString(drawn));
        Receipts.Proof proof = receipts.proof(code);
        IncidentCase reported = cases.keep(
                report.wish(),
                report.words(),
                new ReporterMarks(proof.lookup(), null, true),
                Holder.receipt(proof.key()),
                act);
        return new Receipt(Receipts.grouped(code), reported.getReference());
    }

    /** The report was read; what is written goes to the reporter. */
    @Command
    public void acknowledge(CaseRef shown, String words) {
        CaseDoor.Opened opened = door.fresh(shown);
        Act act = acts.now("");
        opened.incident()
                .acknowledge(calendar.after(act.effectiveOn(), parameters.number("caseTriageBusinessDays")), act);
        kept.keep(opened, TextKind.MESSAGE, words);
    }

    /** Something is written to the reporter. */
    @Command
    public void answer(CaseRef shown, String words) {
        write(shown, TextKind.MESSAGE, words);
    }

    /** Something is noted in the file. */
    @Command
    public void note(CaseRef shown, String words) {
        write(shown, TextKind.NOTE, words);
    }

    private static Verdict told(Report report, Actor by) {
        boolean sits = by.is(Role.ETHICS_SECRETARY) || by.is(Role.INTEGRITY_OFFICER);
        return Verdict.unless(!sits, "incidents.notForYou")
                .and(() -> Verdict.unless(report.words().narrative().isBlank(), "incidents.narrativeMissing"))
                .and(() -> Verdict.unless(
                        !CaseChannel.told().contains(report.wish().channel()), "incidents.channelMissing"));
    }

    private void write(CaseRef shown, TextKind kind, String words) {
        CaseDoor.Opened opened = door.fresh(shown);
        if (words.isBlank()) {
            throw new Refusal("incidents.messageMissing");
        }
        opened.incident().write(acts.now(""));
        kept.keep(opened, kind, words);
    }
}
