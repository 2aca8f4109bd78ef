package org.aval.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aval.service.attestations.AnswerPurge;
import org.aval.service.attestations.AttestationDesk;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.CertificateDesk;
import org.aval.service.attestations.Circumstances;
import org.aval.service.attestations.ExemptionRound;
import org.aval.service.attestations.MyAttestations;
import org.aval.service.attestations.ObligationFilter;
import org.aval.service.attestations.ObligationRow;
import org.aval.service.attestations.OfficeDuties;
import org.aval.service.attestations.QuizDesk;
import org.aval.service.attestations.ReadingDesk;
import org.aval.service.attestations.SigningDesk;
import org.aval.service.charters.CharterLibrary;
import org.aval.service.charters.CharterTexts;
import org.aval.service.notices.MailBatch;
import org.aval.service.notices.MailRound;
import org.aval.service.notices.MailRow;
import org.aval.service.notices.OutboxRegister;
import org.aval.service.people.MyData;
import org.aval.service.people.PeopleRegister;
import org.aval.service.people.PersonFilter;
import org.aval.service.people.PersonRow;
import org.aval.service.seal.PaperCheck;
import org.aval.service.search.SearchDesk;
import org.aval.service.shared.Caller;
import org.aval.service.shared.CommandJournal;
import org.aval.service.shared.CommandLine;
import org.aval.service.shared.CommandOutcome;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Readiness;
import org.aval.service.verify.CodeCheck;

/** Every public method of every bean, called about {@link Matter}'s person when everything is ready for it. */
final class Doors {

    private final Matter matter = new Matter();
    private final Map<String, Door> known = new LinkedHashMap<>();

    /** One call. */
    interface Call {
        Object make() throws Exception;
    }

    /** A call that gives nothing back. */
    interface Deed {
        void make() throws Exception;
    }

    private record Door(Runnable ready, Call call) {}

    Doors() {
        reading();
        quiz();
        signing();
        register();
        signatures();
        library();
        people();
        outbox();
        open();
        GateDoors.into(this);
        EntryDoors.into(this, matter);
        SettingsDoors.into(this);
        AuditDoors.into(this);
        AsOfDoors.into(this, matter);
        ImportDoors.into(this);
        ParameterDoors.into(this);
        RoleDoors.into(this);
        CharterDoors.into(this);
        ArticleDoors.into(this);
        CampaignDoors.into(this, matter);
        AccountDoors.into(this);
        LogoDoors.into(this);
        ConsentDoors.into(this);
        IncidentDoors.into(this);
        PrivacyDoors.into(this);
        CalendarDoors.into(this);
        ExhibitDoors.into(this);
        MeasureDoors.into(this);
        ReviewDoors.into(this);
        ProtectionDoors.into(this);
        HearingDoors.into(this);
        SecrecyDoors.into(this);
        RetentionDoors.into(this);
        EvidenceDoors.into(this);
        LessonDoors.into(this);
        ScenarioDoors.into(this);
        PackDoors.into(this);
        CommitteeDoors.into(this);
        SessionDoors.into(this);
        ShownMarkDoors.into(this);
        InterestDoors.into(this);
        ChannelDoors.into(this);
        RegisterDoors.into(this);
        PublicationDoors.into(this);
        DepartureDoors.into(this);
        MandateDoors.into(this);
        VoiceDoors.into(this);
        PaymentDoors.into(this);
        MatchDoors.into(this);
    }

    Set<String> names() {
        return known.keySet();
    }

    /** Brings everything to where the call may be made, in the transaction of the test. */
    void prepare(String name) {
        matter.find();
        // A case of the sample keeps some from rights; who may open a door is asked of people against whom nothing is
        // open.
        Tables.change("update incident_party set ended_on = institution_day() where ended_on is null");
        known.get(name).ready().run();
    }

    Object call(String name) throws Exception {
        return known.get(name).call().make();
    }

    private void reading() {
        ReadingDesk desk = bean(ReadingDesk.class);
        asks("ReadingDesk.read", matter.at("ASSIGNED"), () -> desk.read(matter.obligation(), "fr"));
        does(
                "ReadingDesk.display",
                matter.at("ASSIGNED"),
                () -> desk.display(matter.obligation(), "fr", Map.of("A0", 20)));
        does("ReadingDesk.finish", matter::displayed, () -> desk.finish(matter.obligation(), matter.version(), "fr"));
        MyAttestations mine = bean(MyAttestations.class);
        asks("MyAttestations.obligations", matter.at("ASSIGNED"), () -> mine.obligations("fr"));
        asks("MyAttestations.attestations", matter.at("ASSIGNED"), () -> mine.attestations("fr"));
    }

    private void quiz() {
        QuizDesk desk = bean(QuizDesk.class);
        asks("QuizDesk.outcome", matter.at("READ"), () -> desk.outcome(matter.obligation()));
        asks("QuizDesk.begin", matter.at("READ"), () -> desk.begin(matter.obligation()));
        asks("QuizDesk.scenario", matter::begun, () -> desk.scenario(matter.attempt(), 0, "fr"));
        does("QuizDesk.answer", matter::begun, () -> desk.answer(matter.attempt(), 0, 0));
    }

    private void signing() {
        SigningDesk desk = bean(SigningDesk.class);
        Circumstances from = new Circumstances(Matter.SESSION, "127.0.0.1", "matrix");
        asks("SigningDesk.form", matter.at("QUIZ_PASSED"), () -> desk.form(matter.obligation(), Matter.SESSION));
        does(
                "SigningDesk.confirmIdentity",
                matter.at("QUIZ_PASSED"),
                () -> desk.confirmIdentity(As.PASSWORD, Matter.SESSION));
        asks(
                "SigningDesk.sign",
                matter::present,
                () -> desk.sign(matter.obligation(), matter.version(), true, "Amélie Bouchard", from));
        does("SigningDesk.refuse", () -> desk.refuse(matter.obligation(), matter.version(), ""));
        does(
                "SigningDesk.reconsider",
                matter.at("REFUSED"),
                () -> desk.reconsider(matter.obligation(), matter.version()));
        asks("SigningDesk.attestationOf", matter::signed, () -> desk.attestationOf(matter.obligation()));
    }

    private void register() {
        AttestationRegister register = bean(AttestationRegister.class);
        LocalDate later = Today.here().plusDays(40);
        asks("AttestationRegister.list", () -> register.list(ObligationFilter.ALL, PageRequest.FIRST, "fr"));
        asks(
                "AttestationRegister.export",
                () -> Doors.<ObligationRow>rows(reader -> register.export(ObligationFilter.ALL, "fr", reader)));
        asks("AttestationRegister.team", () -> register.team("fr"));
        asks("AttestationRegister.teamSize", () -> Optional.of(register.teamSize())
                .filter(size -> size > 0));
        asks("AttestationRegister.read", () -> register.read(matter.obligation(), "fr"));
        asks("AttestationRegister.askable", () -> register.askable(matter.person(), "fr"));
        does("AttestationRegister.assign", () -> register.assign(matter.person(), matter.campaign("ONB-2026")));
        does("AttestationRegister.remind", () -> register.remind(matter.obligation(), matter.version()));
        does(
                "AttestationRegister.proposeExemption",
                matter.at("OPENED"),
                () -> register.proposeExemption(matter.obligation(), matter.version(), later, "Congé"));
        does(
                "AttestationRegister.exempt",
                matter::proposed,
                () -> register.exempt(matter.obligation(), matter.version(), ""));
        does(
                "AttestationRegister.declineExemption",
                matter::proposed,
                () -> register.declineExemption(matter.obligation(), matter.version(), "De retour"));
        does(
                "AttestationRegister.reassign",
                matter::exempted,
                () -> register.reassign(matter.obligation(), matter.version(), "Fin"));
        does("AttestationRegister.cancel", () -> register.cancel(matter.obligation(), matter.version(), "Sans objet"));
        asks("OfficeDuties.list", matter::waiting, bean(OfficeDuties.class)::list);
    }

    private void signatures() {
        AttestationDesk desk = bean(AttestationDesk.class);
        asks("AttestationDesk.read", () -> desk.read(matter.attestation(), "fr"));
        does("AttestationDesk.contest", () -> desk.contest(matter.attestation(), 1, "Pas moi"));
        does("AttestationDesk.proposeRevocation", () -> desk.proposeRevocation(matter.attestation(), 1, "Erreur"));
        does("AttestationDesk.uphold", matter::accused, () -> desk.uphold(matter.attestation(), 2, "Rien"));
        does("AttestationDesk.revoke", matter::accused, () -> desk.revoke(matter.attestation(), 2, "Prouvé"));
        CertificateDesk papers = bean(CertificateDesk.class);
        asks("CertificateDesk.certificate", () -> papers.certificate(matter.attestation()));
        asks("CertificateDesk.evidence", () -> papers.evidence(matter.attestation()));
    }

    private void library() {
        CharterLibrary library = bean(CharterLibrary.class);
        asks("CharterLibrary.list", () -> library.list("fr"));
        asks("CharterLibrary.read", () -> library.read(matter.charter("2.1.0")));
        asks("CharterLibrary.read (in preparation)", () -> library.read(matter.charter("3.0.0")));
        asks("CharterLibrary.ownAudiences", library::ownAudiences);
    }

    private void people() {
        PeopleRegister people = bean(PeopleRegister.class);
        asks("PeopleRegister.list", () -> people.list(PersonFilter.ALL, PageRequest.FIRST, "fr"));
        asks(
                "PeopleRegister.export",
                () -> Doors.<PersonRow>rows(reader -> people.export(PersonFilter.ALL, "fr", reader)));
        asks("PeopleRegister.units", () -> people.units("fr"));
        asks("PeopleRegister.read", () -> people.read(matter.person(), "fr"));
        asks("PeopleRegister.records", () -> people.records(matter.person(), "fr"));
        asks("MyData.read", () -> bean(MyData.class).read("fr"));
        asks("MyData.export", () -> bean(MyData.class).export("fr"));
        asks("SearchDesk.find", () -> bean(SearchDesk.class).find("photo", "fr"));
    }

    private void outbox() {
        OutboxRegister outbox = bean(OutboxRegister.class);
        asks("OutboxRegister.export", matter::posted, () -> Doors.<MailRow>rows(reader -> outbox.export(null, reader)));
        asks("OutboxRegister.list", matter::posted, () -> outbox.list(null, PageRequest.FIRST));
        asks("OutboxRegister.file", matter::posted, () -> outbox.file(matter.mail()));
        does("OutboxRegister.retry", matter::givenUp, () -> outbox.retry(matter.mail()));
    }

    /** What asks nobody who they are: the public check, the portal's own rounds, its own facts. */
    private void open() {
        asks("CodeCheck.check", () -> bean(CodeCheck.class).check("VB-0000-0000", "fr"));
        asks("PaperCheck.check", () -> bean(PaperCheck.class).check(new byte[] {1}, "fr"));
        asks("PaperCheck.keys", () -> bean(PaperCheck.class).keys());
        Caller caller = bean(Caller.class);
        asks("Caller.login", caller::login);
        asks("Caller.card", caller::card);
        asks("Caller.passwords", caller::passwords);
        asks("Caller.actor", caller::actor);
        asks("Caller.identified", caller::identified);
        asks("CharterTexts.read", () -> bean(CharterTexts.class).read(matter.charter("2.1.0")));
        asks("CharterTexts.remembered", () -> bean(CharterTexts.class).remembered(matter.charter("2.1.0")));
        asks("InstitutionDesk.read", () -> bean(InstitutionDesk.class).read());
        asks("InstitutionDesk.today", () -> bean(InstitutionDesk.class).today());
        does("Readiness.check", bean(Readiness.class)::check);
        CommandJournal journal = bean(CommandJournal.class);
        CommandLine line = new CommandLine("attestations.Matrix.door", "MATRIX", "", null, CommandOutcome.DONE, "");
        does("CommandJournal.done", () -> journal.done(line));
        does("CommandJournal.notDone", () -> journal.notDone(line));
        does("ExemptionRound.reassign", bean(ExemptionRound.class)::reassign);
        does("AnswerPurge.forget", bean(AnswerPurge.class)::forget);
        asks("MailBatch.sendNext", bean(MailBatch.class)::sendNext);
        does("MailRound.walk", bean(MailRound.class)::walk);
    }

    void asks(String name, Runnable ready, Call call) {
        known.put(name, new Door(ready, call));
    }

    void asks(String name, Call call) {
        asks(name, matter.at("OPENED"), call);
    }

    void does(String name, Runnable ready, Deed deed) {
        asks(name, ready, () -> {
            deed.make();
            return "done";
        });
    }

    void does(String name, Deed deed) {
        does(name, matter.at("OPENED"), deed);
    }

    /** What a register hands out one by one. */
    static <R> List<R> rows(Consumer<Consumer<R>> register) {
        List<R> rows = new ArrayList<>();
        register.accept(rows::add);
        return rows;
    }

    private static <T> T bean(Class<T> type) {
        return Beans.find(type);
    }
}
