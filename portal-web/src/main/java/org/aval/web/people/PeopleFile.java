package org.aval.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aval.service.people.PeopleRegister;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.RegisterFile;
import org.aval.web.shared.Texts;

/** The filtered rows of the register of people as a file. */
@WebServlet("/people/register.csv")
public class PeopleFile extends RegisterFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PeopleRegister register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Inject
    transient Texts texts;

    @Override
    protected String name() {
        return texts.of("people.file");
    }

    @Override
    protected List<String> head() {
        return Stream.of(
                        "people.number",
                        "people.name",
                        "people.status",
                        "people.title",
                        "people.unit",
                        "people.since",
                        "people.until")
                .map(texts::of)
                .toList();
    }

    @Override
    protected List<List<Object>> rows() {
        return register.export(PeopleRegisterPage.filter(filters), language.getCode()).stream()
                .map(row -> Arrays.<Object>asList(
                        row.staffNo(),
                        row.name(),
                        texts.label(row.status()),
                        row.title(),
                        row.unit(),
                        row.startsOn(),
                        row.endsOn()))
                .toList();
    }
}
