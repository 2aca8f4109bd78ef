package org.aval.service.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.aval.domain.payments.PaymentRunState;
import org.aval.domain.payments.PaymentShape;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/**
 * Public files of payments: the officer for interests hands one in, and it is read afterwards, line by line, whoever stays
 * or leaves. One at a time.
 */
@Stateless
@RolesAllowed("COI_OFFICER")
public class PaymentDesk {

    @Inject
    Acts acts;

    @Inject
    PaymentRuns runs;

    /** The last files, newest first. */
    public List<PaymentRun> list() {
        PaymentOfficers.officer(acts.now(""));
        return runs.last();
    }

    /** How far a file was read. @throws Refusal when there is none */
    public PaymentRun read(UUID run) {
        PaymentOfficers.officer(acts.now(""));
        return runs.any(run);
    }

    /**
     * Takes a file in; it is read afterwards.
     *
     * @throws Refusal when it is no file of payments, or while another one is read
     */
    @Command
    public UUID receive(String fileName, PaymentSource source) {
        Act act = PaymentOfficers.officer(acts.now(""));
        Verdict.unless(!runs.open().isEmpty(), "payments.oneAtATime").orRefuse();
        UUID run = UUID.randomUUID();
        runs.announce(run, fileName, act);
        PaymentReceipt receipt = PaymentReceipt.of(source, (place, body) -> runs.keep(run, place, body));
        runs.describe(run, shape(run, receipt.charset()), receipt);
        return run;
    }

    /** Reads no further; what was found until now stays. */
    @Command
    public void stop(UUID run) {
        Act act = PaymentOfficers.officer(acts.now(""));
        runs.any(run);
        Verdict.unless(!runs.end(run, PaymentRunState.STOPPED, act), "payments.endedAlready")
                .orRefuse();
    }

    /** Its first line decides: a file that cannot be understood is not kept. */
    private PaymentShape shape(UUID run, Charset charset) {
        return new PaymentFile(new InputStreamReader(PaymentPieces.joined(place -> runs.piece(run, place)), charset))
                .shape();
    }
}
