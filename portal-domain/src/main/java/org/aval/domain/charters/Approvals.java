package org.aval.domain.charters;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;

/** How many approvals a version needs, and who answered what, round by round. */
@Embeddable
public class Approvals {

    @Column(name = "approvals_needed")
    private int needed;

    @Column(name = "approval_round")
    private int round;

    @ElementCollection
    @CollectionTable(name = "approval", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "line")
    private List<Approval> answers = new ArrayList<>();

    protected Approvals() {
        // for Jakarta Persistence
    }

    static Approvals needing(int needed) {
        Approvals approvals = new Approvals();
        approvals.needed = needed;
        return approvals;
    }

    /** The text is submitted, for the first time or again: whatever was approved before, was another text. */
    void begin() {
        round++;
    }

    void answer(ApprovalAnswer answer, String sha256, Act act) {
        answers.add(new Approval(round, act.by().person(), act.at(), answer, act.motive(), sha256));
    }

    boolean isAnsweredBy(UUID person) {
        return current().stream().anyMatch(answer -> answer.person().equals(person));
    }

    boolean isOfAnotherText(String sha256) {
        return current().stream().anyMatch(answer -> !answer.textSha256().equals(sha256));
    }

    /** How many are still missing in this round. */
    public int missing() {
        return Math.max(0, needed - current().size());
    }

    /** How many approve the text as it is. */
    public int given() {
        return current().size();
    }

    public int getNeeded() {
        return needed;
    }

    public int getRound() {
        return round;
    }

    /** Every answer of every round, the oldest first. */
    public List<Approval> getAnswers() {
        return List.copyOf(answers);
    }

    private List<Approval> current() {
        return answers.stream()
                .filter(answer -> answer.round() == round && answer.answer() == ApprovalAnswer.APPROVED)
                .toList();
    }
}
