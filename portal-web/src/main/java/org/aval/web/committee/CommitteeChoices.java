package org.aval.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.committee.SeatDuty;
import org.aval.domain.committee.SeatKind;
import org.aval.service.committee.CommitteeRegister;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** What the forms of the committee offer to choose from. */
@Named("committeeChoices")
@RequestScoped
public class CommitteeChoices {

    @Inject
    Options options;

    @Inject
    Texts texts;

    @Inject
    CommitteeRegister register;

    @Inject
    Language language;

    public List<Option> getKinds() {
        return begun("committee.choose", options.choices(SeatKind.class));
    }

    public List<Option> getDuties() {
        return options.choices(SeatDuty.class);
    }

    /** The seats that a substitute may take, or none. */
    public List<Option> getSeats() {
        return begun(
                "committee.seat.ofItsOwn",
                register.members(language.getCode()).voting().stream()
                        .filter(row -> !row.substitute())
                        .map(row -> new Option(row.id().toString(), row.name() + ", " + texts.label(row.kind())))
                        .toList());
    }

    private List<Option> begun(String first, List<Option> choices) {
        return Stream.concat(Stream.of(new Option("", texts.of(first))), choices.stream())
                .toList();
    }
}
