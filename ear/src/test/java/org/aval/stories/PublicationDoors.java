package org.aval.stories;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.EvidenceLevel;
import org.aval.domain.publications.PublicationText;
import org.aval.domain.publications.Question;
import org.aval.policies.publications.Questions;
import org.aval.service.publications.PostPlan;
import org.aval.service.publications.PublicationDesk;
import org.aval.service.publications.PublicationFilter;
import org.aval.service.publications.PublicationRegister;
import org.aval.service.publications.PublicationRow;
import org.aval.service.publications.PublishDesk;
import org.aval.service.publications.ReceiptDesk;
import org.aval.service.shared.PageRequest;

/** « Puis-je publier ? » and a publication of the matrix's person that Communications and counsel read first. */
final class PublicationDoors {

    private static final PublicationText TEXT = new PublicationText("Bonjour.", "", EvidenceLevel.NONE, false);

    private final PublishDesk advice = Beans.find(PublishDesk.class);
    private final ReceiptDesk receipts = Beans.find(ReceiptDesk.class);
    private final PublicationDesk desk = Beans.find(PublicationDesk.class);
    private final PublicationRegister register = Beans.find(PublicationRegister.class);
    private UUID sent;
    private UUID mandate;

    private PublicationDoors() {}

    static void into(Doors doors) {
        PublicationDoors here = new PublicationDoors();
        here.asking(doors);
        here.reading(doors);
        here.deciding(doors);
    }

    private void asking(Doors doors) {
        doors.asks("PublishDesk.outcome", () -> advice.outcome(PostPlan.EMPTY));
        doors.asks("PublishDesk.soFar", () -> advice.soFar(PostPlan.EMPTY, "fr"));
        doors.asks("PublishDesk.advise", () -> advice.advise(PostPlan.EMPTY, "fr"));
        doors.does("PublishDesk.touched", () -> advice.touched(null));
        doors.asks("PublishDesk.mandates", () -> advice.mandates(null, "fr"));
        doors.asks("ReceiptDesk.keep", () -> receipts.keep(plan(), List.of(), "fr"));
        doors.asks("ReceiptDesk.mine", this::kept, receipts::mine);
        doors.asks("ReceiptDesk.paper", this::handedOut, () -> receipts.paper(sent));
    }

    private void reading(Doors doors) {
        doors.asks(
                "PublicationRegister.list",
                this::submitted,
                () -> register.list(PublicationFilter.ALL, PageRequest.FIRST));
        doors.asks(
                "PublicationRegister.export",
                this::submitted,
                () -> Doors.<PublicationRow>rows(rows -> register.export(PublicationFilter.ALL, rows)));
        doors.asks("PublicationRegister.read", this::submitted, () -> register.read(sent, "fr"));
        doors.asks("PublicationRegister.waiting", this::submitted, register::waiting);
    }

    private void deciding(Doors doors) {
        doors.asks("PublicationDesk.submit", this::submitted, () -> desk.submit(plan(), TEXT, List.of()));
        doors.does("PublicationDesk.submitAgain", this::toBeChanged, () -> desk.submitAgain(sent, 0, TEXT, List.of()));
        doors.does("PublicationDesk.approve", this::submitted, () -> desk.approve(sent, 0, ""));
        doors.does("PublicationDesk.askChange", this::submitted, () -> desk.askChange(sent, 0, "La source"));
        doors.does("PublicationDesk.refuse", this::submitted, () -> desk.refuse(sent, 0, "Hors sujet"));
        doors.does("PublicationDesk.withdraw", this::submitted, () -> desk.withdraw(sent, 0, ""));
        doors.does("PublicationDesk.publish", this::approved, () -> desk.publish(sent, 0, "https://a.example"));
        doors.does("PublicationDesk.correct", this::published, () -> desk.correct(sent, 0, "La date"));
        doors.does("PublicationDesk.remove", this::published, () -> desk.remove(sent, 0, "Fini"));
    }

    private void kept() {
        sent = CallerKind.PERSON.surely(() -> receipts.keep(plan(), List.of(), "fr"));
    }

    /** What is not committed is not in the log, and so has no proof that a paper could be sealed with: here it was, before. */
    private void handedOut() {
        kept();
        Tables.change(
                "insert into advice_receipt_paper (advice_receipt_id, made_at, sha256, pdf)"
                        + " select id, at, encode(sha256(pdf), 'hex'), pdf from advice_receipt where id = ?",
                sent);
    }

    /** The mandate of the matrix's person is suspended in the sample: here it counts again, and is read first. */
    private void submitted() {
        mandate = Tables.id("select id from mandate where reference = 'MAN-2026-0012'");
        Tables.change("update mandate set state = 'ACTIVE', pre_approval = 'COMMS_AND_LEGAL' where id = ?", mandate);
        Tables.change(
                "insert into mandate_journal select id, (select max(line) + 1 from mandate_journal where mandate_id = m.id),"
                        + " now(), institution_day(), 'PORTAL', 'SYSTEM', 'REINSTATE', 'SUSPENDED', 'ACTIVE', '' from mandate m"
                        + " where id = ?",
                mandate);
        sent = UUID.randomUUID();
        Tables.change(
                "insert into publication (id, version, reference, state, author_id, mandate_id, readers, channel, planned_on,"
                        + " text, sources, evidence_level, people_in_media, answers, answer_by)"
                        + " select ?, 0, 'PUB-2026-' || nextval('publication_reference') + 9000, 'SUBMITTED', holder_id, id,"
                        + " 'COMMS_AND_LEGAL', 'FACEBOOK', institution_day(), 'Bonjour.', '', 'NONE', false, '',"
                        + " institution_day() from mandate where id = ?",
                sent,
                mandate);
    }

    private void toBeChanged() {
        submitted();
        Tables.change("update publication set state = 'CHANGES_REQUESTED' where id = ?", sent);
    }

    private void approved() {
        submitted();
        Tables.change("update publication set state = 'APPROVED' where id = ?", sent);
    }

    private void published() {
        submitted();
        Tables.change(
                "update publication set state = 'PUBLISHED', address = 'https://a.example', published_on = institution_day()"
                        + " where id = ?",
                sent);
    }

    private PostPlan plan() {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            Questions.read(question.name()).answers().stream()
                    .findFirst()
                    .ifPresent(answer -> answers.put(question, answer.code()));
        }
        answers.put(Question.IDENTITY, "INSTITUTION");
        return new PostPlan(answers, Platform.FACEBOOK, null, mandate, "EMERGENCY");
    }
}
