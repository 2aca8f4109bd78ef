package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.policies.letters.Letter;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Institution;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;

/** Writes to a platform about somebody who pretends to be us: which account, which is ours, what was seen and when. */
@Dependent
class TakedownLetter {

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    /** The letter, in a language. */
    String write(OfficialAccount account, String language) {
        Institution house = institution.read();
        Tuple seen = (Tuple) em.createNativeQuery(
                        "select i.seen_at, i.told, i.sha256 || coalesce((select string_agg(', ' || e.sent_sha256, '' order by e.line)"
                                + " from impostor_evidence e where e.official_account_id = i.official_account_id), '') as sha256"
                                + " from impostor_sighting i where i.official_account_id = :id",
                        Tuple.class)
                .setParameter("id", account.getId())
                .getSingleResult();
        return Letter.line(
                "accounts.takedownLetter",
                language,
                "en".equals(language) ? house.nameEn() : house.nameFr(),
                account.getPlace().address(),
                String.join("\n", ours(account)),
                moment(seen, house.zone(), language),
                Columns.text(seen, "told"),
                Columns.text(seen, "sha256"),
                links.to("/accounts").toString(),
                account.getReference());
    }

    private static String moment(Tuple seen, ZoneId zone, String language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale("en".equals(language) ? Locale.UK : Locale.CANADA_FRENCH)
                .format(Columns.moment(seen, "seen_at").atZone(zone));
    }

    /** Our own accounts on that platform. */
    @SuppressWarnings("unchecked")
    private List<String> ours(OfficialAccount account) {
        return em.createNativeQuery(
                        """
                        select a.address from official_account a
                         where a.platform = :platform and a.state in ('ACTIVE', 'RESTRICTED', 'CLOSING') order by a.reference""")
                .setParameter("platform", account.getPlace().platform().name())
                .getResultList();
    }
}
