package org.aval.service.consents;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.consents.ConsentFacts;
import org.aval.domain.consents.ConsentWish;
import org.aval.domain.consents.ImageConsent;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;

/** Finds consents for their desks, names new ones, and gathers the facts their verdicts need. */
@Dependent
class Consents {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final long LOCK = 0x636F6E73L;

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    BusinessCalendar calendar;

    @Inject
    Parameters parameters;

    ImageConsent any(UUID id) {
        ImageConsent found = em.find(ImageConsent.class, id);
        if (found == null) {
            throw new Refusal("consents.unknown");
        }
        return found;
    }

    /** The consent as it was shown. */
    ImageConsent fresh(UUID id, int version) {
        ImageConsent consent = any(id);
        if (consent.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return consent;
    }

    /** The consent of this reference, as people type it. */
    Optional<ImageConsent> named(String reference) {
        return em.createQuery("select c from ImageConsent c where c.reference = :reference", ImageConsent.class)
                .setParameter("reference", reference.strip().toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** The consents with a line about this publication or permit, by their reference. */
    @SuppressWarnings("unchecked")
    List<ImageConsent> showing(UUID record) {
        return em.createNativeQuery(
                        """
                        select c.* from image_consent c
                         where c.id in (select u.image_consent_id from image_consent_use u where u.record_id = :record)
                         order by c.reference""",
                        ImageConsent.class)
                .setParameter("record", record)
                .getResultList();
    }

    /** From here to the end of the transaction nobody else records this form: a double click records once. */
    void alone(String formSha256) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:form, :lock))) locked")
                .setParameter("form", formSha256)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** The next reference of the year that nobody has. */
    String reference() {
        String reference = null;
        while (reference == null || named(reference).isPresent()) {
            Number number = (Number)
                    em.createNativeQuery("select nextval('consent_reference')").getSingleResult();
            reference = "IC-%d-%04d".formatted(today().getYear(), number.longValue());
        }
        return reference;
    }

    LocalDate today() {
        return institution.today();
    }

    /** By when nothing shows somebody any more who withdrew on this day. */
    LocalDate removeBy(LocalDate day) {
        return calendar.after(day, parameters.number("imageRemovalDays"));
    }

    ConsentFacts facts(ConsentWish wish) {
        return new ConsentFacts(
                today(), parameters.number("imageConsentMaxMonths"), witnessIsSubject(wish), isKnown(wish));
    }

    private boolean witnessIsSubject(ConsentWish wish) {
        return exists(
                "select 1 from person p where p.id = :witness and p.staff_no = :number",
                "witness",
                wish.proof().witness(),
                "number",
                wish.subject().subjectRef());
    }

    private boolean isKnown(ConsentWish wish) {
        return exists(
                "select 1 from image_consent c where c.form_sha256 = :form and c.state <> 'ANNULLED' and :form <> :nothing",
                "form",
                wish.proof().formSha256(),
                "nothing",
                "");
    }

    /** Is this somebody who can answer for what shows a person? */
    Verdict inPost(UUID person) {
        return Verdict.unless(
                !exists(
                        "select 1 from person_in_post i where i.id = :person and :person <> :nobody",
                        "person",
                        person,
                        "nobody",
                        NOBODY),
                "consents.notInPost");
    }

    private boolean exists(String question, String first, Object one, String second, Object other) {
        return !em.createNativeQuery(question)
                .setParameter(first, one)
                .setParameter(second, other)
                .getResultList()
                .isEmpty();
    }
}
