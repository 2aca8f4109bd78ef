package org.aval.service.hearings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.hearings.Clue;
import org.aval.domain.hearings.Deduction;
import org.aval.service.incidents.CaseRegister;
import org.aval.service.incidents.CaseText;

/** Looks in what is to be put to a respondent for what could lead to the reporter. */
@Dependent
class Clues {

    @Inject
    CaseRegister cases;

    @Inject
    HearingRows rows;

    List<Clue> in(UUID incident, UUID respondent, List<HearingText> texts) {
        List<String> told = cases.read(incident).dialogue().stream()
                .filter(CaseText::byReporter)
                .map(CaseText::words)
                .toList();
        Set<String> names = rows.names(respondent);
        Set<String> units = rows.smallUnits(respondent);
        return texts.stream()
                .filter(text -> text.field() == HearingField.FACTS || text.field() == HearingField.FILE)
                .flatMap(text -> Deduction.clues(text.words(), told, names, units).stream())
                .distinct()
                .collect(Collectors.toList());
    }

    static Set<String> keys(List<Clue> clues) {
        return clues.stream().map(Clue::key).collect(Collectors.toSet());
    }
}
