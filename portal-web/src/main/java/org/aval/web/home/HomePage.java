package org.aval.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aval.service.attestations.MyAttestations;
import org.aval.service.attestations.OwnObligation;
import org.aval.web.shared.Language;
import org.aval.web.shared.Task;
import org.aval.web.shared.TaskSource;

/** home.xhtml: what must I do, where do I stand, what may I do. */
@Named("homePage")
@RequestScoped
public class HomePage {

    @Inject
    MyAttestations mine;

    @Inject
    HomeWords words;

    @Inject
    Language language;

    @Inject
    Instance<TaskSource> sources;

    private List<Task> tasks;
    private Standing standing;

    /** Before the page is written: what each register has for the reader, and where they stand. */
    public void load() {
        List<OwnObligation> asked = mine.obligations(language.getCode());
        tasks = Stream.concat(
                        asked.stream().filter(one -> one.state().isOpen()).map(words::task),
                        sources.stream().flatMap(source -> source.tasks().stream()))
                .sorted(Comparator.comparing(Task::due))
                .toList();
        standing = words.standing(mine.attestations(language.getCode()), asked);
    }

    /** What is to be done, the most urgent first. */
    public List<Task> getTasks() {
        return tasks;
    }

    /** Where I stand, register by register; each register adds its line when it comes. */
    public List<Standing> getStanding() {
        return List.of(standing);
    }

    /** The page in one sentence. */
    public String getSum() {
        return words.sum(tasks, standing);
    }
}
