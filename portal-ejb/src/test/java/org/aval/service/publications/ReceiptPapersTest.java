package org.aval.service.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.Question;
import org.aval.policies.publications.Questions;
import org.aval.service.house.RegisterTest;
import org.aval.service.seal.HeldOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The paper of a receipt: sealed when it is first asked for. */
class ReceiptPapersTest extends RegisterTest {

    private ReceiptDesk desk;
    private UUID receipt;

    @BeforeEach
    void a_receipt_that_nobody_asked_for_yet() {
        desk = house.get(ReceiptDesk.class);
        receipt = as(AMELIE, () -> desk.keep(plan(), List.of(), "fr"));
    }

    @Test
    void it_is_sealed_when_it_is_first_asked_for_with_the_proof_of_its_act_and_then_stays_the_same() {
        assertThat(house.words("select sha256 from seal where record = ?", receipt))
                .isEmpty();
        byte[] first = paper();
        HeldOut held = new HeldOut(house, first).isSealedProving("advice_receipt_journal");
        assertThat(held.steps()).containsExactly("KEEP");
        assertThat(held.files()).containsExactly("proof.json", "proof.tlog", "receipt.json");
        assertThat(held.checked().today().orElseThrow().kind()).isEqualTo("receipt");
        house.clock().forward(Duration.ofDays(3));
        assertThat(paper()).isEqualTo(first);
        assertThat(house.words("select sha256 from seal where record = ?", receipt))
                .hasSize(1);
    }

    @Test
    void what_several_ask_for_at_once_is_sealed_once() {
        HeldOut.fromACrowd(house, AMELIE, () -> desk.paper(receipt).pdf());
    }

    @Test
    void the_draft_is_never_handed_out_and_nobody_else_makes_the_paper() {
        refused("publications.unknown", () -> as(JULIEN, () -> desk.paper(receipt)));
        assertThat(house.words("select sha256 from advice_receipt_paper")).isEmpty();
        byte[] draft = HexFormat.of()
                .parseHex(house.words("select encode(pdf, 'hex') from advice_receipt where id = ?", receipt)
                        .get(0));
        new HeldOut(house, draft).isADraft();
        assertThat(paper()).isNotEqualTo(draft);
    }

    @Test
    void what_is_kept_sealed_is_handed_out_as_it_is() {
        house.change(
                """
                insert into advice_receipt_paper (advice_receipt_id, made_at, sha256, pdf)
                select id, at, encode(sha256(pdf), 'hex'), pdf from advice_receipt where id = ?""",
                receipt);
        paper();
        assertThat(house.words("select sha256 from seal where record = ?", receipt))
                .as("not sealed once more")
                .isEmpty();
    }

    private byte[] paper() {
        return as(AMELIE, () -> desk.paper(receipt)).pdf();
    }

    private static PostPlan plan() {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            Questions.read(question.name()).answers().stream()
                    .findFirst()
                    .ifPresent(answer -> answers.put(question, answer.code()));
        }
        answers.put(Question.IDENTITY, "INSTITUTION");
        return new PostPlan(answers, Platform.FACEBOOK, null, null, "EMERGENCY");
    }
}
