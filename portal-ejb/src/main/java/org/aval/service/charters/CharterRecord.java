package org.aval.service.charters;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.charters.ApprovalAnswer;
import org.aval.domain.charters.CharterStep;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.ConsultationBody;
import org.aval.domain.charters.ConsultationOutcome;
import org.aval.domain.charters.Notice;
import org.aval.domain.charters.VersionStage;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.TimelineLine;
import org.jspecify.annotations.Nullable;

/**
 * One version as those who prepare it see it: its facts, who was heard, who answered what, the verdict on every step.
 *
 * @param entity the version itself: pages read it, they cannot change it
 * @param basedOn the number of the version it began as a copy of
 * @param earliest the earliest day it can come into force
 * @param notice how long before that day it is published
 */
public record CharterRecord(
        CharterVersion entity,
        VersionStage stage,
        String title,
        @Nullable String draftedBy,
        @Nullable String owner,
        @Nullable String basedOn,
        @Nullable String reviewProposedBy,
        Readiness readiness,
        LocalDate earliest,
        Notice notice,
        List<Heard> heard,
        List<Answered> answers,
        Map<CharterStep, Verdict> verdicts,
        List<TimelineLine> timeline)
        implements Serializable {

    public CharterRecord {
        heard = List.copyOf(heard);
        answers = List.copyOf(answers);
        verdicts = new EnumMap<>(verdicts);
        timeline = List.copyOf(timeline);
    }

    /**
     * What is still missing before it can go on.
     *
     * @param incomplete the articles that lack words in a language
     * @param uncovered the mandatory entries of the catalogue no article answers to
     * @param unheard the bodies that must still be heard
     */
    public record Readiness(
            int articles, boolean told, List<String> incomplete, List<String> uncovered, List<ConsultationBody> unheard)
            implements Serializable {}

    /**
     * A body that was heard.
     *
     * @param line its place among those heard, the first is 0
     * @param file its opinion in writing; null where none is attached
     */
    public record Heard(
            int line,
            ConsultationBody body,
            LocalDate heldOn,
            ConsultationOutcome outcome,
            String note,
            String recordedBy,
            @Nullable Paper file)
            implements Serializable {}

    /** A written opinion: its name and the digest of its bytes. */
    public record Paper(String name, String sha256) implements Serializable {}

    /**
     * An approver's answer.
     *
     * @param counts is it about the text as it is now
     */
    public record Answered(String who, Instant at, ApprovalAnswer answer, String reason, int round, boolean counts)
            implements Serializable {}

    public UUID id() {
        return entity.getId();
    }

    public int version() {
        return entity.getVersion();
    }

    public String number() {
        return entity.getNumber();
    }

    /** May the reader take this step now, and if not why? */
    public Verdict verdict(CharterStep step) {
        return Objects.requireNonNull(verdicts.get(step));
    }
}
