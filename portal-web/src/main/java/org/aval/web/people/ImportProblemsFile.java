package org.aval.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.stream.Stream;
import org.aval.service.people.ImportRegister;
import org.aval.web.shared.Query;
import org.aval.web.shared.RegisterFile;
import org.aval.web.shared.Texts;

/** Everything that is wrong in a file of people, for whoever corrects it. */
@WebServlet("/people/import/problems.csv")
public class ImportProblemsFile extends RegisterFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ImportRegister register;

    @Inject
    transient Query query;

    @Inject
    transient Texts texts;

    @Override
    protected String name() {
        return texts.of("people.import.problems.file");
    }

    @Override
    protected List<String> head() {
        return Stream.of("people.import.line", "people.import.column", "people.import.told", "people.import.reason")
                .map(texts::of)
                .toList();
    }

    @Override
    protected List<List<Object>> rows() {
        return register.export(query.id()).stream()
                .map(problem -> List.<Object>of(
                        problem.line(),
                        texts.label(problem.column()),
                        problem.told(),
                        texts.of(Texts.key(problem.reason()), problem.told(), problem.other())))
                .toList();
    }
}
