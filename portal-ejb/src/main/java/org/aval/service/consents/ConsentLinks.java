package org.aval.service.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.ConsentUse;
import org.aval.domain.consents.ImageConsent;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.jspecify.annotations.Nullable;

/** Ties a record of another register to the consents of who is shown in it, and says whether they still hold. */
@Dependent
public class ConsentLinks {

    @Inject
    Acts acts;

    @Inject
    Consents consents;

    /** May the people of these consents be shown there on that day? */
    public Verdict cover(List<String> references, @Nullable Platform on, LocalDate day) {
        return references.stream()
                .map(reference -> cover(reference, on, day))
                .filter(verdict -> !verdict.granted())
                .findFirst()
                .orElse(Verdict.GRANTED);
    }

    private Verdict cover(String reference, @Nullable Platform on, LocalDate day) {
        return consents.named(reference)
                .map(consent -> consent.covers(on, day))
                .orElseGet(() -> Verdict.refused("consents.noSuchConsent", reference));
    }

    /** The record shows the people of these consents; those noted already stay as they are. @throws Refusal when one does not hold */
    public void show(List<String> references, ConsentUse use, Platform on, LocalDate day) {
        Act act = acts.now(use.what());
        references.stream().distinct().forEach(reference -> {
            ImageConsent consent =
                    consents.named(reference).orElseThrow(() -> new Refusal("consents.noSuchConsent", reference));
            if (consent.shownIn(record(use)).isEmpty()) {
                consent.link(use.again(), on, day, act);
            }
        });
    }

    private static UUID record(ConsentUse use) {
        UUID record = use.record();
        if (record == null) {
            throw new IllegalArgumentException("only a record of a register is tied here");
        }
        return record;
    }

    /** Do all consents of who is shown in this record hold on a day? */
    public boolean hold(UUID record, @Nullable Platform on, LocalDate day) {
        return up(record).allMatch(consent -> consent.covers(on, day).granted());
    }

    /** Does the record name a consent of somebody it shows? */
    public boolean names(UUID record) {
        return up(record).findAny().isPresent();
    }

    /** The record is not seen any more: its lines are closed. */
    public void removed(UUID record, String what, String how) {
        Act act = acts.now(what + " — " + how);
        up(record).toList().forEach(consent -> consent.shownIn(record)
                .forEach(use -> consent.takeDown(use.id(), how, act.effectiveOn(), act)));
    }

    private Stream<ImageConsent> up(UUID record) {
        return consents.showing(record).stream()
                .filter(consent -> !consent.shownIn(record).isEmpty());
    }
}
