package org.aval.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.people.Audience;
import org.aval.domain.people.EmploymentType;
import org.aval.domain.people.PersonStatus;
import org.aval.domain.people.Profession;
import org.aval.service.people.ImportColumn;
import org.aval.service.people.ImportKind;
import org.aval.service.people.ImportRegister;
import org.aval.service.people.ImportRun;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** people/import.xhtml: a file of people is sent, with what a file may hold and the last ones that were sent. */
@Named("importPage")
@RequestScoped
public class ImportPage {

    @Inject
    ImportRegister register;

    @Inject
    HttpServletRequest request;

    @Inject
    Options options;

    @Inject
    Texts texts;

    private List<ImportRun> runs;

    /** A word, and the constants that stand for it in a file. */
    public record Vocabulary(String name, List<Option> words) {}

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        runs = register.list();
    }

    public List<ImportRun> getRuns() {
        return runs;
    }

    /** What is wrong with the file that was just sent; empty when nothing is. */
    public String getProblem() {
        Object problem = request.getAttribute(ImportUpload.PROBLEM);
        return problem == null ? "" : problem.toString();
    }

    /** How a file may be read. */
    public List<Option> getKinds() {
        return Stream.of(ImportKind.CHANGES, ImportKind.COMPLETE)
                .map(kind -> new Option(kind.name(), texts.label(kind)))
                .toList();
    }

    /** What was chosen before, the cautious one at first. */
    public String getKind() {
        String kind = request.getParameter("kind");
        return kind == null ? ImportKind.CHANGES.name() : kind;
    }

    /** The columns every file must have, or those it may have. */
    public List<Option> columns(boolean required) {
        return Arrays.stream(ImportColumn.values())
                .filter(column -> column.isRequired() == required)
                .map(column -> new Option(texts.label(column), texts.of("people.import.column." + column.name())))
                .toList();
    }

    /** The words a file may use where only certain ones are understood. */
    public List<Vocabulary> getVocabularies() {
        return List.of(
                vocabulary(ImportColumn.EMPLOYMENT_TYPE, EmploymentType.class),
                vocabulary(ImportColumn.PROFESSION, Profession.class),
                vocabulary(ImportColumn.AUDIENCES, Audience.class),
                vocabulary(ImportColumn.STATUS, PersonStatus.class));
    }

    private Vocabulary vocabulary(ImportColumn column, Class<? extends Enum<?>> type) {
        return new Vocabulary(texts.label(column), options.choices(type));
    }
}
