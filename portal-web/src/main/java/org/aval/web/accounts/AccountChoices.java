package org.aval.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.accounts.SeatRole;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.service.people.PeopleRegister;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** What the forms about accounts offer to choose from. */
@Named("accountChoices")
@RequestScoped
public class AccountChoices {

    @Inject
    Options options;

    @Inject
    Texts texts;

    @Inject
    PeopleRegister people;

    @Inject
    Language language;

    public List<Option> getObjectives() {
        return options.choices(Objective.class);
    }

    public List<Option> getSeatRoles() {
        return options.choices(SeatRole.class);
    }

    public List<Option> getLanguages() {
        return List.of(
                new Option("fr", texts.of("accounts.language.fr")), new Option("en", texts.of("accounts.language.en")));
    }

    /** For an address that is a site of its own; otherwise the address tells. */
    public List<Option> getSites() {
        return Stream.concat(Stream.of(new Option("", texts.of("accounts.request.site.none"))), sites())
                .toList();
    }

    /** The same for a file, where nothing is left empty. */
    public List<Option> getSiteWords() {
        return sites().toList();
    }

    private Stream<Option> sites() {
        return Stream.of("WEBSITE", "BLOG", "PODCAST", "FORUM", "MASTODON", "PROFESSIONAL_NETWORK", "OTHER_SOCIAL")
                .map(name -> new Option(name, texts.label(Platform.valueOf(name))));
    }

    public List<Option> getUnits() {
        return people.units(language.getCode()).stream()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }
}
