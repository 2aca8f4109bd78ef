package org.aval.service.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.TouchedTopic;
import org.aval.domain.publications.EvidenceLevel;
import org.aval.domain.publications.Outcome;
import org.aval.domain.publications.PublicationState;
import org.aval.domain.publications.PublicationStep;
import org.aval.domain.publications.PublicationText;
import org.aval.domain.publications.Question;
import org.aval.domain.shared.Role;
import org.aval.policies.publications.Questions;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.Statements;
import org.aval.service.search.SearchDesk;
import org.aval.service.shared.PageRequest;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CodeCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicationDeskTest extends RegisterTest {

    private static final String PRIYA = "VB10012";
    private static final String SOPHIE = "VB10003";
    private static final String MARC = "VB10013";
    private static final PublicationText TEXT =
            new PublicationText("Le vaccin est offert à tous les enfants.", "", EvidenceLevel.GUIDELINE, false);

    private PublishDesk advice;
    private PublicationDesk desk;
    private PublicationRegister register;
    private ReceiptDesk receipts;

    @BeforeEach
    void at_the_desk() {
        advice = house.get(PublishDesk.class);
        desk = house.get(PublicationDesk.class);
        register = house.get(PublicationRegister.class);
        receipts = house.get(ReceiptDesk.class);
    }

    @Test
    void who_has_no_mandate_speaks_for_themselves_and_is_told_whom_to_ask() {
        assertThat(as(AMELIE, () -> advice.mandates(null, "fr")))
                .extracting(choice -> choice.held().valid())
                .doesNotContain(true);
        AdviceSheet sheet = as(AMELIE, () -> advice.advise(plan(null, null), "fr"));
        assertThat(sheet.outcome()).isEqualTo(Outcome.STOP);
        AdviceSheet.Line line = sheet.standing().get(0);
        assertThat(line.contact()).isEqualTo(Role.COMMS);
        assertThat(line.contacts()).extracting(AdviceSheet.Contact::name).contains("Sophie Tremblay-Nguyen");
        assertThat(line.clause()).isNotNull();
    }

    @Test
    void under_a_mandate_that_is_read_first_one_is_sent_to_the_readers_with_the_sentence_to_add() {
        MandateChoice mandate = mandate();
        assertThat(mandate.topics())
                .extracting(MandateChoice.TopicChoice::code)
                .contains("VACCINATION")
                .doesNotContain("BRANDS");
        AdviceSheet sheet = as(PRIYA, () -> advice.advise(plan(mandate.held().id(), "VACCINATION"), "fr"));
        assertThat(sheet.outcome()).isEqualTo(Outcome.ASK);
        assertThat(sheet.readFirst()).isTrue();
        assertThat(sheet.sentences()).anyMatch(sentence -> sentence.contains("fabricant de vaccins"));
    }

    @Test
    void what_the_registers_of_channels_say_counts() {
        UUID mandate = mandate().held().id();
        house.change("update suitability set fit = 'FORBIDDEN' where platform = 'FACEBOOK'");
        house.change(
                "insert into suitability select gen_random_uuid(), 0, 'PUBLIC_INFORMATION', 'FACEBOOK', 'FORBIDDEN', 'x',"
                        + " 'x', institution_day() on conflict do nothing");
        AdviceSheet sheet = as(PRIYA, () -> advice.advise(plan(mandate, "VACCINATION"), "fr"));
        assertThat(sheet.outcome()).isEqualTo(Outcome.STOP);
        assertThat(sheet.standing().get(0).question()).isEqualTo(Question.CHANNEL);

        house.change("update approved_channel set state = 'SUSPENDED'");
        PostPlan onTeams = new PostPlan(Map.of(Question.PURPOSE, "CASE"), Platform.TEAMS, null, null, null);
        assertThat(as(AMELIE, () -> advice.soFar(onTeams, "fr")).outcome()).isEqualTo(Outcome.STOP);
    }

    @Test
    void a_declared_interest_on_the_topic_is_told_to_the_person_and_stays_on_the_receipt() {
        PostPlan whole = plan(mandate().held().id(), "VACCINATION");
        AdviceSheet sheet = as(PRIYA, () -> advice.advise(whole, "fr"));
        assertThat(words(sheet)).anyMatch(words -> words.contains("Vaxelle Biologics"));
        UUID receipt = as(PRIYA, () -> receipts.keep(whole, List.of(), "fr"));
        assertThat(house.words("select sheet from advice_receipt where id = ?", receipt)
                        .get(0))
                .contains("Vaxelle Biologics", "fabricant de vaccins");
        AdviceSheet other = as(PRIYA, () -> advice.advise(plan(mandate().held().id(), "PAEDIATRIC_INFECTIONS"), "fr"));
        assertThat(words(other)).noneMatch(words -> words.contains("Vaxelle Biologics"));
    }

    @Test
    void the_receipt_names_the_consents_of_who_is_shown_and_refuses_one_that_does_not_hold() {
        PostPlan post = plan(null, null);
        refused("consents.noSuchConsent", () -> as(AMELIE, () -> receipts.keep(post, List.of("IC-2026-9999"), "fr")));
        refused("consents.isWithdrawn", () -> as(AMELIE, () -> receipts.keep(post, List.of("IC-2026-0035"), "fr")));
        UUID receipt = as(AMELIE, () -> receipts.keep(post, List.of("ic-2026-0034"), "fr"));
        assertThat(house.words("select sheet from advice_receipt where id = ?", receipt)
                        .get(0))
                .contains("IC-2026-0034");
    }

    @Test
    void a_major_interest_closes_its_topic_whatever_the_mandate_says() {
        MandateChoice under = as(MARC, () -> advice.mandates(null, "fr")).get(0);
        AdviceSheet sheet = as(MARC, () -> advice.advise(plan(under.held().id(), "IMMUNOTHERAPY"), "en"));
        assertThat(sheet.outcome()).isEqualTo(Outcome.STOP);
        assertThat(words(sheet)).anyMatch(words -> words.contains("major tie with Oncarix Pharma"));
        AdviceSheet screening = as(MARC, () -> advice.advise(plan(under.held().id(), "CANCER_SCREENING"), "en"));
        assertThat(words(screening)).noneMatch(words -> words.contains("Oncarix Pharma"));
    }

    @Test
    void who_speaks_for_themselves_says_a_tie_in_the_words_of_the_declaration_that_has_it() {
        AdviceSheet told = as(MARC, () -> advice.advise(personal(), "fr"));
        assertThat(told.outcome()).isEqualTo(Outcome.GO);
        assertThat(told.sentences()).anyMatch(sentence -> sentence.contains("fabricant d’immunothérapies"));
        AdviceSheet unknown = as(AMELIE, () -> advice.advise(personal(), "fr"));
        assertThat(unknown.outcome()).isEqualTo(Outcome.ASK);
        assertThat(unknown.standing().get(0).contact()).isEqualTo(Role.COI_OFFICER);
    }

    @Test
    void who_speaks_for_themselves_is_asked_for_a_topic_only_where_a_declared_tie_touches_some_and_it_counts() {
        assertThat(as(AMELIE, () -> advice.touched(null))).isEmpty();
        assertThat(as(MARC, () -> advice.touched(null)))
                .extracting(TouchedTopic::topic)
                .contains("IMMUNOTHERAPY");
        PostPlan about = about(personal(), "IMMUNOTHERAPY");
        AdviceSheet said = as(MARC, () -> advice.advise(about, "en"));
        assertThat(said.outcome()).isEqualTo(Outcome.ASK);
        assertThat(said.standing())
                .singleElement()
                .returns(Role.COI_OFFICER, AdviceSheet.Line::contact)
                .satisfies(line -> assertThat(line.words()).contains("Oncarix Pharma"));
        Map<Question, String> denied = new EnumMap<>(about.answers());
        denied.put(Question.INTERESTS, "NONE");
        PostPlan silent = new PostPlan(denied, Platform.FACEBOOK, about.day(), null, "IMMUNOTHERAPY");
        assertThat(as(MARC, () -> advice.advise(silent, "fr")).outcome()).isEqualTo(Outcome.STOP);
        PostPlan other = new PostPlan(denied, Platform.FACEBOOK, about.day(), null, "OTHER");
        assertThat(as(MARC, () -> advice.advise(other, "fr")))
                .returns(Outcome.GO, AdviceSheet::outcome)
                .satisfies(sheet -> assertThat(words(sheet)).noneMatch(words -> words.contains("Oncarix")));
    }

    @Test
    void a_moderate_tie_that_was_not_mentioned_leaves_the_sentence_to_add() {
        Map<Question, String> denied = new EnumMap<>(personal().answers());
        denied.put(Question.INTERESTS, "NONE");
        PostPlan post = new PostPlan(denied, Platform.FACEBOOK, personal().day(), null, "VACCINATION");
        AdviceSheet sheet = as(PRIYA, () -> advice.advise(post, "fr"));
        assertThat(sheet.outcome()).isEqualTo(Outcome.GO);
        assertThat(sheet.sentences()).anyMatch(sentence -> sentence.contains("fabricant de vaccins"));
        assertThat(words(sheet)).anyMatch(words -> words.contains("Vaxelle Biologics"));
    }

    private static PostPlan about(PostPlan plan, String topic) {
        return new PostPlan(plan.answers(), plan.channel(), plan.day(), null, topic);
    }

    private static List<String> words(AdviceSheet sheet) {
        return sheet.lines().stream().map(AdviceSheet.Line::words).toList();
    }

    /** Everything calm, for oneself, with a tie that is declared and said. */
    private static PostPlan personal() {
        Map<Question, String> answers = new EnumMap<>(plan(null, null).answers());
        answers.put(Question.IDENTITY, "PERSONAL");
        answers.put(Question.INTERESTS, "DISCLOSED");
        return new PostPlan(answers, Platform.FACEBOOK, LocalDate.of(2026, 11, 28), null, null);
    }

    /** Ruling 18: at most three statements a page, five where a record is put together. */
    @Test
    void a_question_takes_three_statements_and_the_advice_five() {
        MandateChoice mandate = mandate();
        PostPlan whole = plan(mandate.held().id(), "VACCINATION");
        as(PRIYA, () -> advice.outcome(whole));
        assertThat(Statements.reads()).hasSizeLessThanOrEqualTo(3);
        as(PRIYA, () -> advice.mandates(null, "fr"));
        assertThat(Statements.reads()).hasSizeLessThanOrEqualTo(3);
        AdviceSheet sheet = as(PRIYA, () -> advice.advise(whole, "fr"));
        assertThat(Statements.reads()).hasSizeLessThanOrEqualTo(5);
        assertThat(as(PRIYA, () -> advice.outcome(whole))).isEqualTo(sheet.outcome());
        as(AMELIE, () -> advice.outcome(PostPlan.EMPTY));
        assertThat(Statements.reads()).isEmpty();
    }

    @Test
    void asking_leaves_no_trace_in_any_table() {
        List<List<String>> before = traces();
        as(PRIYA, () -> advice.advise(plan(mandate().held().id(), "VACCINATION"), "fr"));
        as(AMELIE, () -> advice.soFar(PostPlan.EMPTY, "fr"));
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void a_text_is_read_changed_read_again_and_posted() {
        UUID sent = as(PRIYA, () -> desk.submit(plan(mandate().held().id(), "VACCINATION"), TEXT, List.of()));
        assertThat(as(SOPHIE, () -> register.waiting()).many()).isEqualTo(1);
        assertThat(as(CATHERINE, () -> register.waiting()).many()).isZero();
        assertThat(house.words("select kind from mail where kind like 'publications.%'"))
                .containsOnly("publications.toRead");

        as(SOPHIE, () -> desk.askChange(sent, 0, "Ajoutez la source."));
        refused("publications.wrongState", () -> as(SOPHIE, () -> desk.approve(sent, 1, "")));
        PublicationText changed =
                new PublicationText("Le vaccin est offert.", "Guide 2026", EvidenceLevel.GUIDELINE, false);
        as(PRIYA, () -> desk.submitAgain(sent, 1, changed, List.of()));
        refused("shared.changedMeanwhile", () -> as(SOPHIE, () -> desk.approve(sent, 1, "")));
        as(SOPHIE, () -> desk.approve(sent, 2, ""));
        as(PRIYA, () -> desk.publish(sent, 3, "https://facebook.example/p/1"));

        PublicationRecord record = as(PRIYA, () -> register.read(sent, "fr"));
        assertThat(record.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(record.timeline()).hasSize(5);
        assertThat(house.words("select kind from mail where kind like 'publications.%' order by created_at"))
                .contains("publications.changeAsked", "publications.approved");
        assertThat(house.rows("select count(*) from evidence_leaf where register = 'publication_journal'"))
                .containsExactly(List.of("5"));
    }

    @Test
    void a_publication_is_nobody_elses_business() {
        UUID sent = as(PRIYA, () -> desk.submit(plan(mandate().held().id(), "VACCINATION"), TEXT, List.of()));
        String reference = as(PRIYA, () -> register.read(sent, "fr")).reference();
        refused("publications.unknown", () -> as(AMELIE, () -> register.read(sent, "fr")));
        refused("publications.unknown", () -> as(AMELIE, () -> desk.withdraw(sent, 0, "")));
        assertThat(as(AMELIE, () -> register.list(PublicationFilter.ALL, PageRequest.FIRST))
                        .rows())
                .isEmpty();
        assertThat(as(PRIYA, () -> register.list(PublicationFilter.ALL, PageRequest.FIRST))
                        .rows())
                .extracting(PublicationRow::id)
                .contains(sent);
        assertThat(as(PRIYA, () -> register.read(sent, "fr"))
                        .verdict(PublicationStep.APPROVE)
                        .why())
                .isEqualTo("publications.notYourOwn");
        SearchDesk search = house.get(SearchDesk.class);
        assertThat(as(SOPHIE, () -> search.find(reference, "fr")).toString()).contains(reference);
        assertThat(as(AMELIE, () -> search.find(reference, "fr")).toString()).doesNotContain("publication?id");
    }

    @Test
    void nobody_sends_under_a_mandate_of_somebody_else() {
        UUID mandate = mandate().held().id();
        refused(
                "publications.noMandateOfYours",
                () -> as(AMELIE, () -> desk.submit(plan(mandate, "VACCINATION"), TEXT, List.of())));
        refused("publications.notFinished", () -> as(PRIYA, () -> desk.submit(PostPlan.EMPTY, TEXT, List.of())));
    }

    @Test
    void a_receipt_is_kept_for_who_asks_and_its_code_can_be_checked() {
        refused("publications.notFinished", () -> as(AMELIE, () -> receipts.keep(PostPlan.EMPTY, List.of(), "fr")));
        UUID kept = as(AMELIE, () -> receipts.keep(plan(null, null), List.of(), "fr"));
        assertThat(as(AMELIE, () -> receipts.mine())).extracting(Receipt::id).containsExactly(kept);
        byte[] pdf = as(AMELIE, () -> receipts.paper(kept)).pdf();
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        refused("publications.unknown", () -> as(SOPHIE, () -> receipts.paper(kept)));

        String code = house.words("select code from advice_receipt").get(0);
        CheckedCode checked = as(SOPHIE, () -> house.get(CodeCheck.class).check(code, "fr"));
        assertThat(checked.answer()).isEqualTo(CheckedCode.Answer.GENUINE);
        assertThat(checked.kind()).isEqualTo("receipt");
        assertThat(house.rows("select count(*) from evidence_leaf where register = 'advice_receipt_journal'"))
                .containsExactly(List.of("1"));
    }

    private MandateChoice mandate() {
        return as(PRIYA, () -> advice.mandates(null, "fr")).stream()
                .filter(choice -> choice.held().reference().equals("MAN-2026-0010"))
                .findFirst()
                .orElseThrow();
    }

    /** Everything answered in the calmest way, in the name of the institution, on Facebook. */
    private static PostPlan plan(@Nullable UUID mandate, @Nullable String topic) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            if (question != Question.CHANNEL) {
                answers.put(
                        question,
                        Questions.read(question.name()).answers().get(0).code());
            }
        }
        answers.put(Question.IDENTITY, "INSTITUTION");
        return new PostPlan(answers, Platform.FACEBOOK, LocalDate.of(2026, 11, 28), mandate, topic);
    }

    private List<List<String>> traces() {
        return house.rows(
                "select (select count(*) from command_journal), (select count(*) from evidence_leaf), (select count(*) from advice_receipt), (select count(*) from mail)");
    }
}
