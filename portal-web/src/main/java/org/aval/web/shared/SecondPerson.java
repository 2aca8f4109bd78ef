package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Waiting;

/** What somebody proposed waits for a second person: a task on the first page of each who may agree. */
@RequestScoped
public class SecondPerson {

    @Inject
    Me me;

    @Inject
    Texts texts;

    /**
     * The task, when there is one.
     *
     * @param key what its texts begin with: "what" (with how many wait), "then" and "verb" follow
     * @param offices who may agree; the register is asked for nobody else
     */
    public List<Task> tasks(Supplier<Waiting> register, String key, String to, Role... offices) {
        if (Stream.of(offices).map(Role::name).noneMatch(me::is)) {
            return List.of();
        }
        Waiting waiting = register.get();
        return waiting.since() == null
                ? List.of()
                : List.of(new Task(
                        waiting.since(),
                        texts.of(key + "what", waiting.many()),
                        texts.of(key + "then"),
                        texts.of(key + "verb"),
                        to));
    }
}
