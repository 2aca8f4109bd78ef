package org.aval.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.people.GrantedRoles;
import org.aval.domain.shared.Role;
import org.aval.service.people.RoleRegister;
import org.aval.service.people.RoleRow;
import org.aval.web.shared.Language;
import org.aval.web.shared.Me;
import org.aval.web.shared.Option;

/** For whom the reader may name a deputy, and in which roles. */
@Named("deputyChoices")
@RequestScoped
public class DeputyChoices {

    @Inject
    RoleRegister register;

    @Inject
    Language language;

    @Inject
    Me me;

    @Inject
    RoleOptions options;

    /** Human resources and administrators name deputies for anybody, others for themselves. */
    public boolean isForOthers() {
        return me.is("HR") || me.is("ADMIN");
    }

    /** The roles that can be held in somebody's place; for oneself those one holds. */
    public List<Option> getRoles() {
        List<Role> roles = held();
        return roles.isEmpty() ? List.of() : options.question(roles);
    }

    private List<Role> held() {
        return Stream.concat(Stream.of(Role.MANAGER), GrantedRoles.all().stream())
                .filter(role -> isForOthers() || me.is(role.name()))
                .toList();
    }

    UUID self() {
        return me.getId();
    }

    List<RoleRow> mine() {
        return register.mine(language.getCode());
    }

    /** Who the page was opened for. */
    String asked() {
        String number = options.asked();
        return number == null ? me.getStaffNo() : number;
    }

    Role askedRole() {
        return options.askedRole();
    }
}
