package org.aval.service.publications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.publications.Publication;
import org.aval.domain.publications.PublicationFacts;
import org.aval.domain.publications.PublicationStep;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Timelines;
import org.aval.service.shared.Waiting;

/** The register of publications that are read first: everybody sees their own, readers those a mandate sends them. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class PublicationRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    PublicationRows rows;

    @Inject
    Publications publications;

    @Inject
    Timelines timelines;

    /** One page, the newest first. */
    public Page<PublicationRow> list(PublicationFilter filter, PageRequest request) {
        return rows.page(filter, request, acts.now("").by());
    }

    /** All filtered rows, one by one, for a file. */
    @Command
    public void export(PublicationFilter filter, Consumer<PublicationRow> reader) {
        rows.each(filter, acts.now("").by(), reader);
    }

    /** What waits for the caller's reading. */
    public Waiting waiting() {
        return rows.waiting(acts.now("").by());
    }

    /** One publication. @throws org.aval.domain.shared.Refusal to whom it does not concern, as if it did not exist */
    public PublicationRecord read(UUID id, String language) {
        Publication sent = publications.any(id);
        Actor reader = acts.now("").by();
        sent.mayRead(reader).orRefuse();
        Tuple names = names(sent, language);
        return new PublicationRecord(
                sent.getId(),
                sent.getVersion(),
                sent.getReference(),
                sent.getState(),
                Columns.text(names, "author"),
                sent.getMandate(),
                Columns.text(names, "mandate"),
                Columns.text(names, "disclosure"),
                sent.getChannel(),
                sent.getPlannedOn(),
                sent.getText(),
                sent.getAnswerBy(),
                sent.getReadings().open(),
                sent.agreement(),
                reader.isPerson(sent.getAuthor()),
                sent.getAddress(),
                sent.getPublishedOn(),
                verdicts(sent, reader),
                timelines.of("publication", sent.getId()));
    }

    private Map<PublicationStep, Verdict> verdicts(Publication sent, Actor reader) {
        PublicationFacts facts = publications.facts(sent);
        Map<PublicationStep, Verdict> verdicts = new EnumMap<>(PublicationStep.class);
        for (PublicationStep step : PublicationStep.values()) {
            verdicts.put(step, sent.verdict(step, reader, facts));
        }
        return verdicts;
    }

    private Tuple names(Publication sent, String language) {
        return (Tuple) em.createNativeQuery(
                        """
                        select trim(a.honorific || ' ' || a.first_name || ' ' || a.last_name) as author, m.reference as mandate,
                               case :language when 'en' then m.disclosure_en else m.disclosure_fr end as disclosure
                          from person a cross join mandate m where a.id = :author and m.id = :mandate""",
                        Tuple.class)
                .setParameter("author", sent.getAuthor())
                .setParameter("mandate", sent.getMandate())
                .setParameter("language", language)
                .getSingleResult();
    }
}
