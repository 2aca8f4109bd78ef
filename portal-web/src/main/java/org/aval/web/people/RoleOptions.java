package org.aval.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.shared.Role;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** Roles as a form asks for one. */
@ApplicationScoped
public class RoleOptions {

    @Inject
    Texts texts;

    @Inject
    Filters filters;

    /** The number of whom the reader comes from, null when from nowhere. */
    String asked() {
        return filters.words("number");
    }

    /** The role the reader comes from, null when from nowhere. */
    Role askedRole() {
        return filters.choice("in", Role.class);
    }

    /** None at first: nobody is given a role because it stood on top. */
    List<Option> question(List<Role> roles) {
        Stream<Option> choices = roles.stream().map(role -> new Option(role.name(), texts.label(role)));
        return Stream.concat(Stream.of(new Option("", texts.of("shared.choose"))), choices)
                .toList();
    }
}
