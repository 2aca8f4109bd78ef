package org.aval.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.people.GrantedRoles;
import org.aval.domain.people.RoleStanding;
import org.aval.domain.shared.Role;
import org.aval.service.people.RoleFilter;
import org.aval.service.people.RoleRegister;
import org.aval.service.people.RoleRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** people/roles.xhtml: who holds what, and since when. */
@Named("rolesPage")
@RequestScoped
public class RolesPage {

    @Inject
    RoleRegister register;

    @Inject
    Filters filters;

    @Inject
    Language language;

    @Inject
    Texts texts;

    private Page<RoleRow> page;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        page = register.list(filter(filters), filters.page(), language.getCode());
    }

    public Page<RoleRow> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<RoleColumn> getColumns() {
        return List.of(RoleColumn.values());
    }

    public boolean isFiltered() {
        return filter(filters).isSet();
    }

    /** The roles somebody can be given, and that of a manager, who can be stood in for. */
    public List<Option> getRoles() {
        Stream<Option> roles = Stream.concat(Stream.of(Role.MANAGER), GrantedRoles.all().stream())
                .map(role -> new Option(role.name(), texts.label(role)));
        return Stream.concat(Stream.of(new Option(Options.ALL, texts.of("shared.all"))), roles)
                .toList();
    }

    /** What counts, will count or waits stands first: it is what the register shows unasked. */
    public List<Option> getStandings() {
        Stream<Option> standings =
                Stream.of(RoleStanding.values()).map(standing -> new Option(standing.name(), texts.label(standing)));
        return Stream.concat(Stream.of(new Option(Options.ALL, texts.of("people.roles.current"))), standings)
                .toList();
    }

    /** What the address narrows the register by. */
    static RoleFilter filter(Filters filters) {
        return new RoleFilter(
                filters.choice("role", Role.class),
                filters.choice("standing", RoleStanding.class),
                filters.choice("unit"),
                filters.words("words"),
                false);
    }
}
