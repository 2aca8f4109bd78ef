package org.aval.domain.attestations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One try of the scenarios. Answers are given one by one and never taken back; the explanation follows each.
 * The score and a salted hash of the answers stay as evidence, the answers themselves are purged after 13 months.
 */
@Entity
public class QuizAttempt {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "obligation_id", nullable = false)
    private UUID obligation;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    private int number;

    @Column(nullable = false)
    private Instant startedAt;

    @Nullable
    private Instant finishedAt;

    private int size;

    private int score;

    private int hardStopsMissed;

    @Column(nullable = false)
    private String salt;

    @Nullable
    private String answersHash;

    @ElementCollection
    @CollectionTable(name = "quiz_item", joinColumns = @JoinColumn(name = "attempt_id"))
    @OrderColumn(name = "place")
    private List<QuizItem> items = new ArrayList<>();

    protected QuizAttempt() {
        // for Jakarta Persistence
    }

    /**
     * A new try with freshly drawn scenarios.
     *
     * @param salt random, so that the hash kept as evidence tells nothing about the answers
     */
    public static QuizAttempt begin(Obligation obligation, int number, List<QuizItem> drawn, String salt, Instant at) {
        QuizAttempt attempt = new QuizAttempt();
        attempt.id = UUID.randomUUID();
        attempt.obligation = obligation.getId();
        attempt.person = obligation.getPerson();
        attempt.number = number;
        attempt.startedAt = at;
        attempt.size = drawn.size();
        attempt.salt = salt;
        attempt.items.addAll(drawn);
        return attempt;
    }

    /** The answer to one scenario, by the place of the choice as shown. A second click on the same one changes nothing. */
    public void answer(int place, int chosen, Instant at) {
        QuizItem item = items.get(place);
        if (item.isAnswered()) {
            Verdict.unless(item.chosen() == null || item.chosen() != chosen, "attestations.alreadyAnswered")
                    .orRefuse();
            return;
        }
        if (chosen < 0 || chosen >= item.choices()) {
            throw new Refusal("attestations.chooseOne");
        }
        items.set(place, item.answered(chosen, at));
        if (next().isEmpty()) {
            finish(at);
        }
    }

    private void finish(Instant at) {
        finishedAt = at;
        score = (int) items.stream().filter(QuizItem::isRight).count();
        hardStopsMissed = (int) items.stream()
                .filter(item -> item.hardStop() && !item.isRight())
                .count();
        answersHash = Sha256.of(salt
                + items.stream()
                        .map(item -> item.vignette() + ":" + item.choiceOrder() + ":" + item.chosen())
                        .collect(Collectors.joining("|")));
    }

    /** The first scenario without an answer, as its place from 0; empty when the try is finished. */
    public Optional<Integer> next() {
        return IntStream.range(0, items.size())
                .filter(i -> !items.get(i).isAnswered())
                .boxed()
                .findFirst();
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Enough right answers, and every hard-stop scenario right. */
    public boolean isPassed(QuizRules rules) {
        return isFinished() && score * 100 >= rules.passMark() * size && hardStopsMissed == 0;
    }

    public UUID getId() {
        return id;
    }

    public UUID getObligation() {
        return obligation;
    }

    public UUID getPerson() {
        return person;
    }

    public int getNumber() {
        return number;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public @Nullable Instant getFinishedAt() {
        return finishedAt;
    }

    public int getSize() {
        return size;
    }

    public int getScore() {
        return score;
    }

    public int getHardStopsMissed() {
        return hardStopsMissed;
    }

    public @Nullable String getAnswersHash() {
        return answersHash;
    }

    public List<QuizItem> getItems() {
        return List.copyOf(items);
    }
}
