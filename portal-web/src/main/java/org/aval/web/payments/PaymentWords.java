package org.aval.web.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.payments.PaymentState;
import org.aval.domain.payments.PaymentStep;
import org.aval.service.payments.PaymentQuestionRecord;
import org.aval.service.payments.PaymentQuestionRow;
import org.aval.service.payments.PaymentRun;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a line of a public file is told: its amount, its sentence, its decision, its timeline. */
@Named("paymentWords")
@ApplicationScoped
public class PaymentWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    /** "3 100,00 EUR", or that it is not told. */
    public String amount(PaymentQuestionRow row) {
        BigDecimal amount = row.amount();
        if (amount == null) {
            return texts.of("payments.noAmount");
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(texts.language()));
        format.setMinimumFractionDigits(2);
        return format.format(amount) + "\u00a0" + row.currency();
    }

    /** "Repas, 14 mars 2025": what the file tells of it. */
    public String what(PaymentQuestionRow row) {
        return Stream.of(row.nature(), row.paidOn() == null ? "" : texts.shown(row.paidOn()))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Why somebody is asked, and how many others are. */
    public String basis(PaymentQuestionRow row) {
        String why = texts.of(Texts.key(row.basis()) + ".why");
        return row.namesakes() == 0 ? why : why + " " + texts.of("payments.namesakes", row.namesakes());
    }

    /** What was read of a file, in words. */
    public String progress(PaymentRun run) {
        return texts.of(
                Texts.key(run.state()) + ".sentence",
                run.linesRead(),
                run.lines(),
                run.found(),
                run.unreadable(),
                run.known());
    }

    String sentence(PaymentQuestionRow row) {
        return texts.of(Texts.key(row.state()) + ".sentence", row.name(), row.askedOn());
    }

    Decision decision(PaymentQuestionRecord record, PaymentStep step) {
        return decisions.of(step, record.verdict(step), record.row().name());
    }

    List<Moment> timeline(PaymentQuestionRecord record) {
        return timelines.of(record.timeline(), PaymentStep.class, PaymentState.class);
    }
}
