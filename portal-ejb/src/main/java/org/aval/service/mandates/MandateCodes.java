package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.people.Person;
import org.aval.domain.shared.Actor;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CheckedCode.Answer;
import org.aval.service.verify.CodeSource;
import org.aval.service.verify.Said;

/** The codes of mandate cards: may this person speak today? Why not is nobody's business outside. */
@Dependent
class MandateCodes implements CodeSource {

    @PersistenceContext
    EntityManager em;

    @Inject
    MandateCircumstances circumstances;

    @Inject
    CrisisPause crisis;

    @Override
    public Optional<CheckedCode> check(String code, String language) {
        return em
                .createQuery("select m from Mandate m where m.code = :code and m.acceptedAt is not null", Mandate.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst()
                .map(mandate -> answer(code, mandate, language));
    }

    private CheckedCode answer(String code, Mandate mandate, String language) {
        MandateStanding standing = mandate.standing(circumstances.of(mandate, Actor.PORTAL), crisis.pauses(mandate));
        Answer answer =
                switch (standing) {
                    case VALID, UPCOMING -> Answer.GENUINE;
                    case REVOKED -> Answer.REVOKED;
                    default -> Answer.ENDED;
                };
        return new CheckedCode(code, answer, "mandate", said(mandate, language));
    }

    private List<Said> said(Mandate mandate, String language) {
        MandateWish wish = mandate.wish();
        List<Said> said = new ArrayList<>();
        said.add(new Said(
                "name", em.getReference(Person.class, mandate.getHolder()).fullName()));
        said.add(new Said("title", wish.reach().titleToUse()));
        if (!wish.reach().everyTopic()) {
            said.add(new Said("topics", new ArrayList<>(topics(mandate, language))));
        }
        if (!wish.reach().everyChannel()) {
            said.add(new Said(
                    "channels",
                    new ArrayList<Platform>(
                            wish.scope().channels().stream().sorted().toList())));
        }
        said.add(new Said("from", Objects.requireNonNull(mandate.getStartsOn())));
        said.add(new Said("validUntil", Objects.requireNonNull(mandate.getEndsOn())));
        said.add(new Said("reference", mandate.getReference()));
        return said;
    }

    @SuppressWarnings("unchecked")
    private List<String> topics(Mandate mandate, String language) {
        return em.createNativeQuery(
                        """
                        select case :language when 'en' then t.name_en else t.name_fr end as name
                          from mandate_topic s join topic t on t.code = s.topic
                         where s.mandate_id = :id and not s.excluded order by name""",
                        String.class)
                .setParameter("language", language)
                .setParameter("id", mandate.getId())
                .getResultList();
    }
}
