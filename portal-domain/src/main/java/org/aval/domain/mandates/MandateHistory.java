package org.aval.domain.mandates;

import static org.aval.domain.mandates.MandateStep.ACCEPT;
import static org.aval.domain.mandates.MandateStep.ADVISE;
import static org.aval.domain.mandates.MandateStep.GRANT;
import static org.aval.domain.mandates.MandateStep.PROLONG;
import static org.aval.domain.mandates.MandateStep.SUSPEND;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Role;

/** What people did with a mandate, line by line, and the days it was for from which line on. */
@Embeddable
public class MandateHistory {

    @ElementCollection
    @CollectionTable(name = "mandate_term", joinColumns = @JoinColumn(name = "mandate_id"))
    @OrderColumn(name = "place")
    private List<MandateTerm> terms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "mandate_journal", joinColumns = @JoinColumn(name = "mandate_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected MandateHistory() {
        // for Jakarta Persistence
    }

    static MandateHistory begun() {
        return new MandateHistory();
    }

    void add(JournalEntry line) {
        journal.add(line);
    }

    /** From the last line on it is for these days. */
    void term(LocalDate from, LocalDate until) {
        terms.add(new MandateTerm(journal.size() - 1, from, until));
    }

    /** Has this office given its opinion? */
    boolean isAdvisedBy(Role office) {
        return journal.stream()
                .anyMatch(line ->
                        line.step().equals(ADVISE.name()) && line.actedAs().equals(office.name()));
    }

    /** How often it was said that the suspension of now goes on. */
    int prolongations() {
        int count = 0;
        for (JournalEntry line : journal) {
            count = line.step().equals(SUSPEND.name())
                    ? 0
                    : count + (line.step().equals(PROLONG.name()) ? 1 : 0);
        }
        return count;
    }

    /** Was it this person who last silenced the holder, or last said that it goes on? */
    boolean isSilencedBy(Actor actor) {
        return journal.stream()
                .filter(line ->
                        line.step().equals(SUSPEND.name()) || line.step().equals(PROLONG.name()))
                .reduce((first, second) -> second)
                .filter(line -> line.author().equals(actor.staffNo()))
                .isPresent();
    }

    /** The day since which it stands: it was accepted, or else granted; this one while neither happened. */
    LocalDate standsSince(LocalDate otherwise) {
        return journal.stream()
                .filter(line -> line.step().equals(ACCEPT.name()) || line.step().equals(GRANT.name()))
                .map(JournalEntry::effectiveOn)
                .reduce((first, second) -> second)
                .orElse(otherwise);
    }

    List<VoicePicture> voices() {
        return VoicePicture.history(journal, terms);
    }

    List<JournalEntry> lines() {
        return List.copyOf(journal);
    }
}
