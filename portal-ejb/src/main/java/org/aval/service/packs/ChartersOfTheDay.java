package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.packs.PackSource;
import org.aval.domain.people.Audience;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.service.charters.CharterTexts;
import org.aval.service.charters.VersionText;

/** The texts in force on a day: nothing else ever stands in a pack. */
@Dependent
class ChartersOfTheDay {

    @PersistenceContext
    EntityManager em;

    @Inject
    CharterTexts texts;

    /** In the order of their codes. @throws Refusal when there was none that day */
    List<VersionText> on(LocalDate day) {
        @SuppressWarnings("unchecked")
        List<UUID> versions = em.createNativeQuery(
                        """
                        select v.id from charter_version v join charter c on c.id = v.charter_id
                         where v.state in ('SCHEDULED', 'REPEALED')
                           and :day between v.effective_from and coalesce(v.effective_to, 'infinity')
                         order by c.code""",
                        UUID.class)
                .setParameter("day", day)
                .getResultList();
        if (versions.isEmpty()) {
            throw new Refusal("packs.noText");
        }
        return versions.stream().map(texts::read).toList();
    }

    /** A version by the number people call it. */
    Optional<UUID> version(String charter, String number) {
        @SuppressWarnings("unchecked")
        List<UUID> found = em.createNativeQuery(
                        """
                        select v.id from charter_version v join charter c on c.id = v.charter_id
                         where c.code = :charter and v.number = :number""",
                        UUID.class)
                .setParameter("charter", charter)
                .setParameter("number", number)
                .getResultList();
        return found.stream().findFirst();
    }

    /** One as a source of a pack. */
    static PackSource source(VersionText text, Jurisdiction law) {
        String words = text.shown(EnumSet.allOf(Audience.class), law, "fr").canonical()
                + text.shown(EnumSet.allOf(Audience.class), law, "en").canonical();
        return new PackSource(
                "charter:" + text.version().getCharter().getCode(),
                text.version().getNumber(),
                Sha256.of(words));
    }
}
