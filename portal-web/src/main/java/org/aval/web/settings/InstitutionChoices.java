package org.aval.web.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.settings.Canton;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** What the form of the institution lets one choose from. */
@ApplicationScoped
public class InstitutionChoices {

    /** Where the hospitals of the profiles stand, overseas included. */
    private static final List<String> ZONES = List.of(
            "America/Toronto",
            "America/Halifax",
            "America/Blanc-Sablon",
            "Europe/Zurich",
            "Europe/Paris",
            "America/Cayenne",
            "America/Guadeloupe",
            "America/Martinique",
            "America/Miquelon",
            "Indian/Mayotte",
            "Indian/Reunion",
            "Pacific/Noumea",
            "Pacific/Tahiti");

    @Inject
    Options options;

    @Inject
    Texts texts;

    public List<Option> getJurisdictions() {
        return options.choices(Jurisdiction.class);
    }

    /** None, then each by its name in the reader's language. */
    public List<Option> getCantons() {
        Option none = new Option(InstitutionForm.NO_CANTON, texts.of("settings.canton.none"));
        return Stream.concat(
                        Stream.of(none),
                        options.choices(Canton.class).stream().sorted(Comparator.comparing(Option::label)))
                .toList();
    }

    /** The usual zones, and the one that is set when it is another. */
    public List<Option> zones(String set) {
        List<String> zones = new ArrayList<>(ZONES);
        if (!zones.contains(set)) {
            zones.add(0, set);
        }
        return zones.stream()
                .map(zone -> new Option(zone, zone.replace('_', ' ').replace("/", " · ")))
                .toList();
    }

    public List<Option> getLanguages() {
        return List.of(
                new Option("fr,en", texts.of("settings.languages.both")),
                new Option("fr", texts.of("settings.languages.fr")),
                new Option("en", texts.of("settings.languages.en")));
    }

    public List<Option> getAuthorities() {
        return List.of(
                new Option("fr", texts.of("settings.languages.fr")),
                new Option("en", texts.of("settings.languages.en")));
    }
}
