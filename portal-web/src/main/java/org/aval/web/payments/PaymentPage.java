package org.aval.web.payments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.payments.PaymentStep;
import org.aval.service.payments.PaymentQuestionDesk;
import org.aval.service.payments.PaymentQuestionRecord;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;

/** interests/payment.xhtml: one line of a public file, and what was said about it. */
@Named("paymentPage")
@ViewScoped
public class PaymentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PaymentQuestionDesk desk;

    @Inject
    PaymentWords words;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String motive;
    private transient PaymentQuestionRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = desk.read(id);
        version = record.row().version();
    }

    public PaymentQuestionRecord getRecord() {
        if (record == null) {
            record = desk.read(id);
        }
        return record;
    }

    public String getSentence() {
        return words.sentence(getRecord().row());
    }

    /** The step of the officer as the reader sees it. */
    public Decision getClosing() {
        return words.decision(getRecord(), PaymentStep.CLOSE);
    }

    /** Is it still to be settled by somebody else than the reader? */
    public boolean isToSettle() {
        return !getRecord().own()
                && PaymentStep.CLOSE.opensFrom(getRecord().row().state());
    }

    public List<Moment> getTimeline() {
        return words.timeline(getRecord());
    }

    @Answered("payments.closed")
    public void close() {
        desk.close(id, version, motive);
        motive = null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
