package org.aval.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.service.shared.TimelineLine;

/**
 * Makes a timeline of a journal: the line's sentence is "key.done" of the step ("a signé la charte"),
 * its dot has the look of the state it led to.
 */
@ApplicationScoped
public class Timelines {

    @Inject
    Texts texts;

    /**
     * A journal as it was read, newest first.
     *
     * @param steps the enum of its steps
     * @param states the enum of its states
     */
    public <S extends Enum<S>, T extends Enum<T>> List<Moment> of(
            List<TimelineLine> journal, Class<S> steps, Class<T> states) {
        return journal.stream()
                .map(line -> new Moment(
                        line.at(),
                        Badges.look(Enum.valueOf(states, line.toState())),
                        line.who() == null ? texts.of("shared.portal") : line.who(),
                        texts.of(Texts.key(Enum.valueOf(steps, line.step())) + ".done"),
                        line.motive()))
                .toList();
    }
}
