package org.aval.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aval.service.people.RoleRegister;
import org.aval.service.people.RoleRow;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.RegisterFile;
import org.aval.web.shared.Texts;

/** The filtered rows of the register of roles as a file. */
@WebServlet({"/people/roles.csv", "/people/roles.xlsx"})
public class RolesFile extends RegisterFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RoleRegister register;

    @Inject
    transient Filters filters;

    @Inject
    transient Language language;

    @Inject
    transient Texts texts;

    @Override
    protected String name() {
        return texts.of("people.roles.file");
    }

    @Override
    protected List<String> head() {
        return Stream.of(
                        "people.number",
                        "people.name",
                        "people.role",
                        "people.roles.standing",
                        "people.since",
                        "people.until",
                        "people.roles.inPlaceOf",
                        "people.roles.reviewed",
                        "people.unit")
                .map(texts::of)
                .toList();
    }

    @Override
    protected List<List<Object>> rows() {
        return register.export(RolesPage.filter(filters), language.getCode()).stream()
                .map(this::cells)
                .toList();
    }

    private List<Object> cells(RoleRow row) {
        return Arrays.asList(
                row.staffNo(),
                row.name(),
                texts.label(row.role()),
                texts.label(row.standing()),
                row.startsOn(),
                row.endsOn(),
                row.absent(),
                row.reviewedOn(),
                row.unit());
    }
}
