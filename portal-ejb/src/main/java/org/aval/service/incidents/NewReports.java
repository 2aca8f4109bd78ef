package org.aval.service.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.aval.domain.incidents.IncidentCase;
import org.aval.domain.incidents.ReporterMarks;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.policies.proofs.ReportReceipt;
import org.aval.service.vault.Holder;

/** A report becomes a case, with a commitment in the log to what was said. */
@Dependent
class NewReports {

    @Inject
    NewCases cases;

    @Inject
    Commitments commitments;

    /** What the reporter may keep of it. */
    ReportReceipt receipt(String chance, Report report, Act act) {
        return commitments.receipt(chance, act.effectiveOn(), report.words());
    }

    /** Keeps it; the reference of its case. */
    String keep(Report report, ReporterMarks marks, Holder receipt, ReportReceipt taken, Act act) {
        if (report.words().narrative().isBlank()) {
            throw new Refusal("incidents.narrativeMissing");
        }
        IncidentCase reported = cases.keep(report.wish(), report.words(), marks, receipt, act);
        commitments.commit(reported.getId(), taken);
        return reported.getReference();
    }

    /** The file of the receipt; empty when something else was said the first time the page was sent. */
    String file(ReportReceipt taken, String reference) {
        return commitments.file(taken, reference);
    }
}
