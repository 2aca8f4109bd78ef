package org.aval.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.service.committee.CommitteeRegister;
import org.aval.service.committee.SeatRow;
import org.aval.service.committee.SessionRegister;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** The cases and the members that forms about an agenda offer to choose from. */
@Named("agendaChoices")
@RequestScoped
public class AgendaChoices {

    @Inject
    Texts texts;

    @Inject
    SessionRegister register;

    @Inject
    CommitteeRegister members;

    @Inject
    Language language;

    /** Cases that wait for an agenda. */
    public List<Option> getCases() {
        return begun(
                "committee.item.noCase",
                register.cases().stream()
                        .map(one -> new Option(
                                one.id().toString(), texts.of("committee.item.case", one.reference(), one.dueOn())))
                        .toList());
    }

    /** Who may report on an item, or be asked to withdraw from it. */
    public List<Option> getMembers() {
        return begun(
                "committee.item.nobody",
                members.members(language.getCode()).voting().stream()
                        .map(this::member)
                        .toList());
    }

    private Option member(SeatRow row) {
        return new Option(row.id().toString(), texts.of("committee.attendance.who", row.name(), texts.label(row.kind())));
    }

    private List<Option> begun(String first, List<Option> choices) {
        return Stream.concat(Stream.of(new Option("", texts.of(first))), choices.stream())
                .toList();
    }
}
