package org.aval.service.attestations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where human resources record signatures given on paper: they count as the others do, and say what they are. */
@Stateless
@RolesAllowed("HR")
public class PaperDesk {

    @Inject
    Acts acts;

    @Inject
    PaperRows rows;

    @Inject
    PaperRecording recording;

    /**
     * One signature.
     *
     * @param day on which it was given
     * @return the attestation
     */
    @Command
    public UUID record(UUID obligation, int version, LocalDate day) {
        return recording.record(obligation, version, day, office());
    }

    /** What a file would record in a campaign, row by row, with what is wrong; nothing is kept. */
    public List<PaperRow> check(UUID campaign, byte[] file) {
        return rows.of(campaign, file, office());
    }

    /**
     * Records a whole file, or nothing of it.
     *
     * @return how many signatures
     */
    @Command
    public int recordAll(UUID campaign, byte[] file) {
        Act act = office();
        List<PaperRow> read = rows.of(campaign, file, act);
        long wrong = read.stream().filter(row -> !row.isGood()).count();
        if (wrong > 0) {
            throw new Refusal("attestations.paper.wrongRows", wrong);
        }
        rows.obligations(campaign, read).forEach((obligation, day) -> recording.record(obligation, day, act));
        return read.size();
    }

    /** The campaigns in which signatures on paper can be recorded. */
    public List<CampaignRow> campaigns(String language) {
        office();
        return rows.campaigns(language);
    }

    private Act office() {
        Act act = acts.now("");
        Verdict.unless(!act.by().is(Role.HR), "attestations.notYourOffice").orRefuse();
        return act;
    }
}
