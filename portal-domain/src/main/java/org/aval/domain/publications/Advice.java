package org.aval.domain.publications;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * « Puis-je publier ? », answered: go, ask somebody, or do not post; and what that rests on.
 *
 * @param findings what stands in the way, or stood there until somebody was asked
 * @param sentences the codes of the sentences to add to the post
 */
public record Advice(Outcome outcome, List<Finding> findings, List<String> sentences) implements Serializable {

    public Advice {
        findings = List.copyOf(findings);
        sentences = List.copyOf(sentences);
    }

    /** The advice about a draft all of whose questions are answered; one left open is an answer missing, and a stop. */
    public static Advice of(Draft draft) {
        Stream<Finding> open = draft.open().stream()
                .map(question -> new Finding(Outcome.STOP, question, "publications.unanswered", null, List.of()));
        return from(Stream.concat(AdviceRule.all(draft).stream(), open).toList(), draft);
    }

    /** The advice that follows already from what was answered so far. */
    public static Advice soFar(Draft draft) {
        return from(AdviceRule.all(draft), draft);
    }

    private static Advice from(List<Finding> findings, Draft draft) {
        Outcome outcome = findings.stream().map(Finding::outcome).reduce(Outcome.GO, Outcome::and);
        List<String> sentences = draft.answers().values().stream()
                .flatMap(given -> Stream.ofNullable(given.sentence()))
                .toList();
        return new Advice(outcome, findings, outcome == Outcome.STOP ? List.of() : sentences);
    }

    /** Does somebody have to read it first under the mandate? */
    public boolean isReadFirst() {
        return findings.stream().anyMatch(finding -> finding.why().equals("publications.readFirst"));
    }

    /** The graver ones first, in the order of the questions. */
    public List<Finding> gravestFirst() {
        return findings.stream()
                .sorted((one, other) -> {
                    int graver = other.outcome().compareTo(one.outcome());
                    return graver != 0 ? graver : one.question().compareTo(other.question());
                })
                .toList();
    }
}
