package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.policies.marks.UsageGuide;

/** The rules of use: those the portal came with are the first; whoever accepted them accepted these and no later ones. */
@Dependent
class Guides {

    @PersistenceContext
    EntityManager em;

    /** The number of the rules in force; the first ones are written down when somebody first needs them. */
    int current() {
        em.createNativeQuery(
                        """
                        insert into usage_guide (number, body_fr, body_en, published_on)
                        select 1, :fr, :en, institution_day() where not exists (select from usage_guide) on conflict do nothing""")
                .setParameter("fr", UsageGuide.text("fr"))
                .setParameter("en", UsageGuide.text("en"))
                .executeUpdate();
        return number();
    }

    int number() {
        Number number = (Number) em.createNativeQuery("select coalesce(max(number), 1) from usage_guide")
                .getSingleResult();
        return number.intValue();
    }

    @SuppressWarnings("unchecked")
    String text(String language) {
        List<String> kept = em.createNativeQuery(
                        """
                        select case :language when 'en' then body_en else body_fr end from usage_guide
                         order by number desc limit 1""",
                        String.class)
                .setParameter("language", language)
                .getResultList();
        return kept.isEmpty() ? UsageGuide.text(language) : kept.get(0);
    }

    boolean isAccepted(UUID person) {
        Number accepted = (Number)
                em.createNativeQuery("select coalesce(max(guide), 0) from guide_acceptance where person_id = :person")
                        .setParameter("person", person)
                        .getSingleResult();
        return accepted.intValue() >= number();
    }

    void accept(UUID person, Act act) {
        em.createNativeQuery(
                        """
                        insert into guide_acceptance (person_id, guide, at) values (:person, :guide, :at)
                        on conflict do nothing""")
                .setParameter("person", person)
                .setParameter("guide", current())
                .setParameter("at", act.at())
                .executeUpdate();
    }

    void publish(String fr, String en, Act act) {
        LocalDate day = act.effectiveOn();
        em.createNativeQuery(
                        """
                        insert into usage_guide (number, body_fr, body_en, published_on, published_by)
                        values (:number, :fr, :en, :day, :by)""")
                .setParameter("number", current() + 1)
                .setParameter("fr", fr.strip())
                .setParameter("en", en.strip())
                .setParameter("day", day)
                .setParameter("by", act.by().person())
                .executeUpdate();
    }
}
