package org.aval.service.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aval.domain.consents.ConsentStep;
import org.aval.domain.consents.ConsentUse;
import org.aval.domain.consents.ImageConsent;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Timelines;
import org.jspecify.annotations.Nullable;

/** Puts together what the pages of a consent show. */
@Dependent
class ConsentRecords {

    @PersistenceContext
    EntityManager em;

    @Inject
    Timelines timelines;

    @Inject
    Consents consents;

    ConsentRecord of(ImageConsent consent, Actor reader) {
        return of(consent, reader, consents.today());
    }

    private ConsentRecord of(ImageConsent consent, Actor reader, LocalDate today) {
        return new ConsentRecord(
                consent.getId(),
                consent.getVersion(),
                consent.getReference(),
                consent.standing(today),
                consent.getSubject().is(reader),
                consent.getSubject(),
                consent.getSignatories(),
                consent.getSoleReason(),
                consent.getScope(),
                consent.getMedia(),
                consent.getPlatforms(),
                consent.getPeriod(),
                consent.getProof(),
                name(consent.getProof().witness()),
                consent.getEnd(),
                lines(consent, reader),
                linking(consent, reader, today),
                verdicts(consent, reader, today),
                timelines.of("image_consent", consent.getId()));
    }

    /** What the page offers to take with a click. */
    private static Map<ConsentStep, Verdict> verdicts(ImageConsent consent, Actor reader, LocalDate today) {
        Map<ConsentStep, Verdict> verdicts = new EnumMap<>(ConsentStep.class);
        for (ConsentStep step : ConsentRecord.TAKEN) {
            verdicts.put(step, consent.verdict(step, reader, today));
        }
        return verdicts;
    }

    private List<ConsentLine> lines(ImageConsent consent, Actor reader) {
        return consent.getUses().stream().map(use -> line(consent, use, reader)).toList();
    }

    ConsentLine line(ImageConsent consent, ConsentUse use, Actor reader) {
        LocalDate today = consents.today();
        boolean over = consent.standing(today).isOver();
        LocalDate removeBy = consent.getEnd().removeBy();
        LocalDate due = removeBy == null ? consent.getPeriod().endsOn() : removeBy;
        return new ConsentLine(
                consent.getId(),
                consent.getVersion(),
                consent.getReference(),
                consent.standing(today),
                use,
                name(use.responsible()),
                name(use.downBy()),
                over ? due : null,
                today,
                use.takingDown(reader));
    }

    /** The consents of who is shown in a record of another register, without saying whose they are. */
    List<LinkedConsent> showing(UUID record, Actor reader) {
        return consents.showing(record).stream()
                .flatMap(consent -> consent.getUses().stream()
                        .filter(use -> record.equals(use.record()))
                        .map(use -> new LinkedConsent(
                                consent.getId(),
                                consent.getReference(),
                                consent.standing(consents.today()),
                                consent.getPeriod().endsOn(),
                                use.id(),
                                use.isUp(),
                                use.takingDown(reader).granted())))
                .toList();
    }

    private static Verdict linking(ImageConsent consent, Actor reader, LocalDate today) {
        boolean office = reader.is(Role.COMMS) || reader.is(Role.COMMS_DIRECTOR);
        return Verdict.unless(!office, "consents.notYourOffice", ConsentStep.LINK)
                .and(() -> consent.covers(null, today));
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : em.getReference(Person.class, person).fullName();
    }
}
