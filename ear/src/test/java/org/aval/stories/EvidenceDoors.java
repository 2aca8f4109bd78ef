package org.aval.stories;

import java.util.UUID;
import org.aval.domain.evidence.WitnessWay;
import org.aval.service.evidence.AuditDesk;
import org.aval.service.evidence.AuditPages;
import org.aval.service.evidence.AuditRound;
import org.aval.service.evidence.Audits;
import org.aval.service.evidence.Deliveries;
import org.aval.service.evidence.LogRegister;
import org.aval.service.evidence.Sequencer;
import org.aval.service.evidence.SequencerRound;
import org.aval.service.evidence.WitnessDesk;
import org.aval.service.evidence.WitnessRef;
import org.aval.service.evidence.WitnessRound;

/** The evidence log: read by three offices, audited and witnessed by the auditor, kept by the portal. */
final class EvidenceDoors {

    private static final UUID NONE = UUID.randomUUID();
    private static final long NO_SIZE = 1L << 40;

    private EvidenceDoors() {}

    static void into(Doors doors) {
        LogRegister register = Beans.find(LogRegister.class);
        WitnessDesk desk = Beans.find(WitnessDesk.class);
        doors.asks("LogRegister.health", register::health);
        doors.asks("LogRegister.witnesses", register::witnesses);
        doors.asks("LogRegister.checkpoint", () -> register.checkpoint(NO_SIZE));
        doors.asks("LogRegister.consistency", () -> register.consistency(1, NO_SIZE));
        doors.does("WitnessDesk.name", () -> desk.name("Syndicat", WitnessWay.FOLDER, "union"));
        doors.does("WitnessDesk.release", () -> desk.release(new WitnessRef(NONE, 0)));
        doors.does("AuditDesk.ask", () -> Beans.find(AuditDesk.class).ask());
        rounds(doors);
    }

    private static void rounds(Doors doors) {
        AuditPages pages = Beans.find(AuditPages.class);
        Audits audits = Beans.find(Audits.class);
        Deliveries deliveries = Beans.find(Deliveries.class);
        AuditRound round = Beans.find(AuditRound.class);
        doors.asks("Sequencer.gather", () -> Beans.find(Sequencer.class).gather());
        doors.asks(
                "Sequencer.gatherUnlessTaken", () -> Beans.find(Sequencer.class).gatherUnlessTaken());
        doors.does("SequencerRound.walk", () -> Beans.find(SequencerRound.class).walk());
        doors.asks("Deliveries.due", deliveries::due);
        doors.does("Deliveries.hand", () -> deliveries.hand(NONE));
        doors.does("WitnessRound.walk", () -> Beans.find(WitnessRound.class).walk());
        doors.asks("AuditPages.begin", pages::begin);
        doors.asks("AuditPages.read", () -> pages.read(0, 1));
        doors.asks("AuditPages.registers", pages::registers);
        doors.asks("AuditPages.unlogged", () -> pages.unlogged("command_journal"));
        doors.asks("Audits.waiting", audits::waiting);
        doors.does("Audits.keep", () -> audits.keep(NONE, pages.begin(), 0));
        doors.does("AuditRound.walk", round::walk);
        doors.does("AuditRound.ask", round::ask);
    }
}
