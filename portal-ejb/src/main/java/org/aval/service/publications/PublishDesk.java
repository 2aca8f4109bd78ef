package org.aval.service.publications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aval.domain.mandates.TouchedTopic;
import org.aval.domain.publications.Outcome;
import org.aval.service.shared.Caller;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/** « Puis-je publier ? »: anybody here asks before posting, and nothing of it is kept. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class PublishDesk {

    @Inject
    Caller caller;

    @Inject
    AdviceSheets sheets;

    @Inject
    OwnMandates mandates;

    @Inject
    OwnRecord record;

    @Inject
    InstitutionDesk institution;

    /** What was told so far comes to this: all that a question needs to know of the advice. */
    public Outcome outcome(PostPlan plan) {
        return sheets.outcome(plan, caller.identified().person());
    }

    /** The advice that follows from what was told so far. */
    public AdviceSheet soFar(PostPlan plan, String language) {
        return sheets.of(plan, caller.identified().person(), false, language);
    }

    /** The advice at the end: a question left open counts as one that nobody can answer. */
    public AdviceSheet advise(PostPlan plan, String language) {
        return sheets.of(plan, caller.identified().person(), true, language);
    }

    /** The caller's own mandates, to be chosen from. */
    public List<MandateChoice> mandates(@Nullable LocalDate day, String language) {
        return mandates.of(caller.identified().person(), on(day), null, language);
    }

    /** The topics that the caller's declared interests touch: where they speak for themselves, they say whether it is one. */
    public List<TouchedTopic> touched(@Nullable LocalDate day) {
        return record.of(caller.identified().person(), on(day), null)
                .interests()
                .topics();
    }

    private LocalDate on(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, institution.today());
    }
}
