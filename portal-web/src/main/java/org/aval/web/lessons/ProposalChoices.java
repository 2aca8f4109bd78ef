package org.aval.web.lessons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aval.domain.channels.Platform;
import org.aval.domain.people.Profession;
import org.aval.web.people.UnitChoices;
import org.aval.web.shared.Days;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** What can be chosen when a scenario is proposed. */
@Named("proposalChoices")
@RequestScoped
public class ProposalChoices {

    private static final int YEARS = 6;

    @Inject
    UnitChoices units;

    @Inject
    Options options;

    @Inject
    Texts texts;

    @Inject
    Days days;

    public List<Option> getRoles() {
        return orNone(options.choices(Profession.class));
    }

    public List<Option> getPlatforms() {
        return orNone(options.choices(Platform.class));
    }

    public List<Option> getUnits() {
        List<Option> all = units.getList();
        return orNone(all.subList(1, all.size()));
    }

    public List<Option> getYears() {
        int now = days.today().getYear();
        return orNone(IntStream.range(0, YEARS)
                .mapToObj(back -> String.valueOf(now - back))
                .map(year -> new Option(year, year))
                .toList());
    }

    private List<Option> orNone(List<Option> some) {
        return Stream.concat(Stream.of(new Option("", texts.of("scenarios.told.none"))), some.stream())
                .toList();
    }
}
