package org.aval.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.committee.Choice;
import org.aval.domain.committee.Finding;
import org.aval.domain.committee.ItemKind;
import org.aval.domain.committee.RecusalGround;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** What the forms about items of an agenda offer to choose from. */
@Named("itemChoices")
@RequestScoped
public class ItemChoices {

    @Inject
    Options options;

    @Inject
    Texts texts;

    public List<Option> getKinds() {
        return options.choices(ItemKind.class);
    }

    public List<Option> getGrounds() {
        return begun("committee.choose", options.choices(RecusalGround.class));
    }

    public List<Option> getVotes() {
        return begun("committee.choose", options.choices(Choice.class));
    }

    /** What who presides says to a tie; nothing when there is none. */
    public List<Option> getCastings() {
        return begun(
                "committee.vote.noTie",
                Stream.of(Choice.FOR, Choice.AGAINST)
                        .map(choice -> new Option(choice.name(), texts.label(choice)))
                        .toList());
    }

    public List<Option> getFindings() {
        return begun("committee.vote.noFinding", options.choices(Finding.class));
    }

    private List<Option> begun(String first, List<Option> choices) {
        return Stream.concat(Stream.of(new Option("", texts.of(first))), choices.stream())
                .toList();
    }
}
