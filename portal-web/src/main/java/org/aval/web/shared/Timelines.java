package org.aval.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;

/**
 * Makes a timeline of a journal: the line's sentence is "key.done" of the step ("a signé la charte"),
 * its dot has the look of the state it led to.
 */
@ApplicationScoped
public class Timelines {

    @Inject
    Texts texts;

    /**
     * A journal, newest first.
     *
     * @param steps the enum of its steps
     * @param states the enum of its states
     * @param names the authors' names by staff number; who is missing is shown by the number
     */
    public <S extends Enum<S>, T extends Enum<T>> List<Moment> of(
            List<JournalEntry> journal, Class<S> steps, Class<T> states, Map<String, String> names) {
        return journal.stream()
                .sorted(Comparator.comparing(JournalEntry::at).reversed())
                .map(line -> new Moment(
                        line.at(),
                        Badges.look(Enum.valueOf(states, line.toState())),
                        who(line.author(), names),
                        texts.of(Texts.key(Enum.valueOf(steps, line.step())) + ".done"),
                        line.motive()))
                .toList();
    }

    private String who(String author, Map<String, String> names) {
        return Actor.PORTAL.staffNo().equals(author)
                ? texts.of("shared.portal")
                : names.getOrDefault(author, author);
    }
}
