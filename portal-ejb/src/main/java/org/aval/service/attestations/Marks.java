package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.aval.domain.attestations.Attestation;
import org.aval.domain.attestations.SignatureLevel;
import org.aval.domain.attestations.Signer;
import org.aval.service.shared.Columns;
import org.aval.service.shared.PersonCard;
import org.aval.service.verify.Codes;

/** What a new attestation is called, and who signed it as they were that day. */
@Dependent
class Marks {

    @PersistenceContext
    EntityManager em;

    @Inject
    Codes codes;

    /** What it is called, how many months it counts, how strongly it must be signed. */
    record Next(Attestation.Marks marks, int months, SignatureLevel level) {}

    /** The next reference of the year, a code that nobody can guess, and the validity in force, in one statement. */
    Next next(LocalDate day) {
        Tuple row = (Tuple) em.createNativeQuery(
                        """
                        select nextval('attestation_reference') as number,
                               cast(parameter_on('attestationValidityMonths', :day) as integer) as months,
                               parameter_on('signatureLevelStaff', :day) as level""",
                        Tuple.class)
                .setParameter("day", day)
                .getSingleResult();
        String reference = "ATT-%d-%04d".formatted(day.getYear(), row.get("number", Long.class));
        return new Next(
                new Attestation.Marks(UUID.randomUUID(), reference, codes.next()),
                row.get("months", Integer.class),
                Columns.constant(row, "level", SignatureLevel.class));
    }

    /** The person as printed on the certificate, in the language read. */
    Signer signer(PersonCard person, String language) {
        return new Signer(
                person.id(),
                person.staffNo(),
                person.name(),
                person.title(language),
                person.unit(language),
                person.profession().name());
    }
}
