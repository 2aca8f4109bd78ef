package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.attestations.ObligationState;
import org.aval.domain.attestations.ObligationStep;
import org.aval.domain.attestations.QuizAttempt;
import org.aval.domain.attestations.QuizItem;
import org.aval.domain.attestations.Situation;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.policies.vignettes.QuizSet;
import org.aval.policies.vignettes.Vignette;
import org.aval.policies.vignettes.VignetteText;
import org.aval.service.charters.CharterLibrary;
import org.aval.service.scenarios.ScenarioBook;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;
import org.jspecify.annotations.Nullable;

/** Where a person answers scenarios, one at a time, each explained; the answers are seen by nobody else. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class QuizDesk {

    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Caller caller;

    @Inject
    Obligations obligations;

    @Inject
    CharterLibrary library;

    @Inject
    Correspondence letters;

    @Inject
    ScenarioDraw draw;

    @Inject
    ScenarioBook book;

    /** Where the person is: a try running, a pause, a result. */
    public QuizOutcome outcome(UUID id) {
        caller.identified();
        Obligation obligation = obligations.own(id);
        List<QuizAttempt> tries = tries(id);
        QuizAttempt last = tries.isEmpty() ? null : tries.get(0);
        QuizAttempt running = last != null && !last.isFinished() ? last : null;
        QuizAttempt finished =
                tries.stream().filter(QuizAttempt::isFinished).findFirst().orElse(null);
        Instant now = acts.now("").at();
        return new QuizOutcome(
                id,
                obligation.getVersion(),
                obligation.getCharterVersion(),
                obligation.getState(),
                running == null ? sizeOf(set()) : running.getSize(),
                running == null ? null : running.getId(),
                obligation.lockedUntil(now),
                obligation.triesLeft(),
                obligation.getCampaign().getQuiz().passMark(),
                finished == null ? null : finished.getScore(),
                finished == null ? 0 : finished.getSize(),
                finished == null ? 0 : finished.getHardStopsMissed(),
                finished == null ? List.of() : articlesOf(finished));
    }

    /** Begins a try with fresh scenarios, or goes on with the running one. @throws Refusal while paused or unread */
    @Command
    public UUID begin(UUID id) {
        caller.identified();
        Obligation obligation = obligations.own(id);
        Act act = acts.now("");
        Situation facts = obligations.own(act, Set.of());
        obligation.verdict(ObligationStep.PASS_QUIZ, act.by(), facts).orRefuse();
        List<QuizAttempt> tries = tries(id);
        if (!tries.isEmpty() && !tries.get(0).isFinished()) {
            return tries.get(0).getId();
        }
        QuizAttempt attempt = QuizAttempt.begin(
                obligation, tries.size() + 1, drawn(), HexFormat.of().formatHex(salt()), act.at());
        em.persist(attempt);
        em.flush();
        return attempt.getId();
    }

    private QuizSet set() {
        return book.set(library.ownAudiences());
    }

    /** All the hard stops are asked, and others while there are any. */
    private static int sizeOf(QuizSet set) {
        int hardStops = set.hardStops().size();
        return Math.max(hardStops, Math.min(set.size(), hardStops + set.others().size()));
    }

    private List<QuizItem> drawn() {
        return draw.of(set());
    }

    private static byte[] salt() {
        byte[] salt = new byte[16];
        CHANCE.nextBytes(salt);
        return salt;
    }

    /**
     * One scenario of the caller's running or finished try.
     *
     * @param place which one, from 0; null for the first without an answer, else the last
     */
    public Scenario scenario(UUID attemptId, @Nullable Integer place, String language) {
        caller.identified();
        QuizAttempt attempt = own(attemptId);
        int shown = place != null && place >= 0 && place < attempt.getItems().size()
                ? place
                : attempt.next().orElse(attempt.getItems().size() - 1);
        int reachable = attempt.next().orElse(attempt.getItems().size() - 1);
        return view(attempt, Math.min(shown, reachable), language);
    }

    /** The answer to one scenario. The last one ends the try: passed, or failed, or failed into the pause. */
    @Command
    public void answer(UUID attemptId, int place, int chosen) {
        caller.identified();
        QuizAttempt attempt = own(attemptId);
        Obligation obligation = obligations.own(attempt.getObligation());
        Act act = acts.now("");
        Situation facts = obligations.own(act, Set.of());
        boolean wasFinished = attempt.isFinished();
        if (!wasFinished) {
            obligation.verdict(ObligationStep.PASS_QUIZ, act.by(), facts).orRefuse();
        }
        if (place < 0 || place > attempt.next().orElse(attempt.getItems().size() - 1)) {
            throw new Refusal("attestations.oneAfterTheOther");
        }
        attempt.answer(place, chosen, act.at());
        if (attempt.isFinished() && !wasFinished) {
            conclude(obligation, attempt, act, facts);
        }
    }

    private void conclude(Obligation obligation, QuizAttempt attempt, Act act, Situation facts) {
        obligation.answer(attempt, act, facts);
        Instant pause = obligation.lockedUntil(act.at());
        if (obligation.getState() == ObligationState.READ && pause != null) {
            letters.locked(obligation, pause);
        }
    }

    private QuizAttempt own(UUID attempt) {
        return em.createQuery(
                        "select t from QuizAttempt t left join fetch t.items where t.id = :id and t.person = :person",
                        QuizAttempt.class)
                .setParameter("id", attempt)
                .setParameter("person", caller.actor().person())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("attestations.unknown"));
    }

    private List<QuizAttempt> tries(UUID obligation) {
        return em.createQuery(
                        "select distinct t from QuizAttempt t left join fetch t.items where t.obligation = :id order by t.number desc",
                        QuizAttempt.class)
                .setParameter("id", obligation)
                .getResultList();
    }

    private Scenario view(QuizAttempt attempt, int place, String language) {
        QuizItem item = attempt.getItems().get(place);
        VignetteText text = text(book.read(item.vignette()), language);
        return new Scenario(
                attempt.getId(),
                place,
                attempt.getItems().size(),
                text.title(),
                text.situation(),
                text.question(),
                IntStream.range(0, item.choices())
                        .mapToObj(shown -> text.choices().get(item.choiceAt(shown)))
                        .toList(),
                item.chosen(),
                item.isAnswered() ? item.rightPlace() : null,
                item.isAnswered() ? text.explanation() : null);
    }

    private static VignetteText text(Vignette vignette, String language) {
        return Optional.ofNullable(vignette.texts().get(language))
                .orElseThrow(() -> new IllegalStateException("no text in " + language));
    }

    private List<String> articlesOf(QuizAttempt attempt) {
        return attempt.getItems().stream()
                .filter(item -> !item.isRight())
                .flatMap(item -> book.articlesOf(item.vignette()).stream())
                .distinct()
                .sorted(java.util.Comparator.comparingInt(code -> Integer.parseInt(code.substring(1))))
                .limit(5)
                .toList();
    }
}
