package org.aval.stories;

import java.time.LocalDateTime;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.SpeechKind;
import org.aval.domain.mandates.SpeechNote;
import org.aval.domain.mandates.StandInPlace;
import org.aval.domain.mandates.TopicWording;
import org.aval.service.mandates.CrisisDesk;
import org.aval.service.mandates.CrisisRound;
import org.aval.service.mandates.CrisisWatch;
import org.aval.service.mandates.EntryRound;
import org.aval.service.mandates.MandateFilter;
import org.aval.service.mandates.MandateRegister;
import org.aval.service.mandates.MandateRow;
import org.aval.service.mandates.MandatedDesk;
import org.aval.service.mandates.MandatedQuestion;
import org.aval.service.mandates.SpeechFilter;
import org.aval.service.mandates.SpeechLedger;
import org.aval.service.mandates.SpeechRow;
import org.aval.service.mandates.StandInDesk;
import org.aval.service.mandates.TopicDesk;
import org.aval.service.mandates.VoiceDesk;
import org.aval.service.mandates.VoiceQuestion;
import org.aval.service.shared.PageRequest;

/** Who may speak: the questions, the topics, a crisis, and what the matrix's person said under her mandate. */
final class VoiceDoors {

    private static final TopicWording WORDING = new TopicWording(null, "Mesure", "Measure");

    private final TopicDesk topics = Beans.find(TopicDesk.class);
    private final CrisisDesk crises = Beans.find(CrisisDesk.class);
    private final SpeechLedger ledger = Beans.find(SpeechLedger.class);
    private UUID record;

    private VoiceDoors() {}

    static void into(Doors doors) {
        VoiceDoors here = new VoiceDoors();
        here.asking(doors);
        here.topics(doors);
        here.crises(doors);
        here.speech(doors);
    }

    private void asking(Doors doors) {
        MandateRegister register = Beans.find(MandateRegister.class);
        doors.does("MandateRegister.knowsOfInterests", register::knowsOfInterests);
        doors.asks("MandateRegister.list", () -> register.list(MandateFilter.ALL, PageRequest.FIRST, "fr"));
        doors.asks(
                "MandateRegister.export",
                () -> Doors.<MandateRow>rows(rows -> register.export(MandateFilter.ALL, "fr", rows)));
        VoiceDesk voices = Beans.find(VoiceDesk.class);
        VoiceQuestion who = new VoiceQuestion("VACCINATION", Platform.RADIO, "fr", null, null);
        doors.asks("VoiceDesk.ask", () -> voices.ask(who, "fr"));
        MandatedDesk mandated = Beans.find(MandatedDesk.class);
        doors.asks(
                "MandatedDesk.ask",
                () -> mandated.ask(
                        new MandatedQuestion(CallerKind.PERSON.staffNo(), null, null, Today.here(), null), "fr"));
    }

    private void topics(Doors doors) {
        doors.asks("TopicDesk.list", () -> topics.list("fr"));
        doors.asks("TopicDesk.choices", () -> topics.choices("fr"));
        doors.asks("TopicDesk.read", this::topic, () -> topics.read(record, "fr"));
        doors.asks("TopicDesk.add", () -> topics.add("MEASURE", WORDING, ""));
        doors.does("TopicDesk.describe", this::topic, () -> topics.describe(record, 0, WORDING));
        doors.does("TopicDesk.reserve", this::topic, () -> topics.reserve(record, 0, "Procès"));
        doors.does("TopicDesk.release", this::reserved, () -> topics.release(record, 1, "Fini"));
        doors.does("TopicDesk.retire", this::topic, () -> topics.retire(record, 0, "Inutile"));
        doors.does("TopicDesk.reopen", this::retired, () -> topics.reopen(record, 1, "De nouveau"));
    }

    private void crises(Doors doors) {
        doors.asks("CrisisDesk.list", this::declared, () -> crises.list("fr"));
        doors.asks("CrisisDesk.read", this::declared, () -> crises.read(record, "fr"));
        doors.asks("CrisisDesk.on", () -> crises.on("fr"));
        doors.asks("CrisisDesk.voices", () -> crises.voices("CRISIS"));
        doors.asks("CrisisDesk.declare", () -> crises.declare("CRISIS", voice(), null, tonight(), "Plan orange"));
        doors.does("CrisisDesk.end", this::declared, () -> crises.end(record, 0, "Fausse alerte"));
        CrisisWatch watch = Beans.find(CrisisWatch.class);
        doors.asks("CrisisWatch.isOn", watch::isOn);
        doors.does("CrisisWatch.look", watch::look);
        doors.does("CrisisRound.tell", () -> Beans.find(CrisisRound.class).tell());
        doors.does("EntryRound.age", () -> Beans.find(EntryRound.class).age());
    }

    private void speech(Doors doors) {
        StandInDesk hands = Beans.find(StandInDesk.class);
        doors.asks("StandInDesk.read", () -> hands.read(mandate()));
        doors.asks("StandInDesk.name", () -> {
            hands.name(
                    mandate(),
                    hands.read(mandate()).version(),
                    StandInPlace.SUBSTITUTE,
                    priya(),
                    "Elle connaît le sujet");
            return mandate();
        });
        doors.asks("SpeechLedger.list", this::noted, () -> ledger.list(SpeechFilter.ALL, PageRequest.FIRST, "fr"));
        doors.asks(
                "SpeechLedger.export",
                this::noted,
                () -> Doors.<SpeechRow>rows(rows -> ledger.export(SpeechFilter.ALL, "fr", rows)));
        doors.asks("SpeechLedger.own", () -> ledger.own("fr"));
        doors.asks("SpeechLedger.note", () -> ledger.note(mandate(), note()));
        doors.asks("SpeechLedger.correct", this::noted, () -> ledger.correct(record, note()));
        doors.asks("SpeechLedger.read", this::noted, () -> ledger.read(record, "fr"));
        doors.does("SpeechLedger.withdraw", this::noted, () -> ledger.withdraw(record, "Notée deux fois"));
        doors.does("SpeechLedger.review", this::noted, () -> ledger.review(mandate(), "Rien à signaler"));
    }

    private void topic() {
        record = CallerKind.OWNER.surely(() -> topics.add("MEASURE", WORDING, ""));
    }

    private void reserved() {
        topic();
        CallerKind.OWNER.surely(() -> {
            topics.reserve(record, 0, "Procès");
            return record;
        });
    }

    private void retired() {
        topic();
        CallerKind.OWNER.surely(() -> {
            topics.retire(record, 0, "Inutile");
            return record;
        });
    }

    private void declared() {
        record = CallerKind.OWNER.surely(() -> crises.declare("CRISIS", voice(), null, tonight(), "Plan orange"));
    }

    private void noted() {
        record = CallerKind.PERSON.surely(() -> ledger.note(mandate(), note()));
    }

    private static UUID voice() {
        return Tables.id("select id from mandate where reference = 'MAN-2026-0003'");
    }

    private static UUID mandate() {
        return Tables.id("select id from mandate where reference = 'MAN-2026-0012'");
    }

    private static UUID priya() {
        return Tables.id("select id from person where staff_no = 'VB10012'");
    }

    private static LocalDateTime tonight() {
        return LocalDateTime.now().plusHours(20);
    }

    private static SpeechNote note() {
        return new SpeechNote(
                SpeechKind.POST, Platform.INSTAGRAM, "EMERGENCY_NURSING", Today.here(), "", "Le triage", "");
    }
}
