package org.aval.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.aval.service.committee.CaseAgenda;
import org.aval.service.committee.SessionRegister;
import org.aval.web.shared.Texts;

/** What the page of a case says about the committee, to whom the case opens. */
@Named("caseCommittee")
@RequestScoped
public class CaseCommittee {

    @Inject
    SessionRegister register;

    @Inject
    Texts texts;

    private CaseAgenda agenda;

    /** The agendas of a case. */
    public CaseAgenda of(UUID incident) {
        if (agenda == null) {
            agenda = register.ofCase(incident);
        }
        return agenda;
    }

    /** Where it stands or stood on an agenda, in a sentence. */
    public String sentence(CaseAgenda.Entry entry) {
        if (entry.finding() != null) {
            return texts.of("committee.case.decided", entry.finding(), entry.decidedAt());
        }
        return texts.of("committee.case.on", entry.startsAt());
    }
}
