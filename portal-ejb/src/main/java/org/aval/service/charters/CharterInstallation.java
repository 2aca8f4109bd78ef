package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aval.domain.charters.Adoption;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.Charter;
import org.aval.domain.charters.CharterKind;
import org.aval.domain.charters.CharterState;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.VersionNumber;
import org.aval.domain.charters.WholeText;
import org.aval.domain.shared.Act;
import org.aval.policies.charters.CharterEdition;
import org.aval.policies.charters.Charters;
import org.aval.service.shared.Acts;
import org.jspecify.annotations.Nullable;

/** Fills a new installation with the charter's files (ruling 13); afterwards the database rules. */
@Dependent
public class CharterInstallation {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Concerns concerns;

    /**
     * Installs every edition of a charter that was adopted; one that is still being prepared is drafted by people.
     *
     * @param shift moves the dates of the files to those of this institution
     * @return the ids of the versions by their numbers
     */
    public Map<String, UUID> install(String code, UnaryOperator<LocalDate> shift) {
        List<CharterEdition> editions = Charters.editions(code);
        Charter charter = charter(editions.get(editions.size() - 1), "fr");
        Map<String, UUID> ids = new LinkedHashMap<>();
        editions.stream()
                .filter(edition -> state(edition.state()) == CharterState.SCHEDULED)
                .forEach(edition -> ids.put(edition.number(), install(charter, edition, shift)));
        return ids;
    }

    /**
     * Writes an edition that was not adopted yet, as its author drafted it.
     *
     * @param base the version it began as a copy of
     */
    CharterVersion draft(CharterVersion base, CharterEdition edition, Act act) {
        CharterVersion draft = CharterVersion.draft(
                base.getCharter(),
                base,
                VersionNumber.parse(edition.number()),
                ChangeType.valueOf(edition.changeType()),
                act);
        em.persist(draft);
        em.flush();
        edition.articles().forEach(article -> em.persist(article(draft.getId(), article)));
        em.flush();
        return draft;
    }

    static CharterVersion.Summary summary(CharterEdition edition) {
        return new CharterVersion.Summary(
                edition.summary().getOrDefault("fr", ""), edition.summary().getOrDefault("en", ""));
    }

    /**
     * Installs one edition as the first version an institution adopts; those before it were never its own.
     *
     * @return the version's id
     */
    public UUID adopt(CharterEdition edition, Adoption adoption, String authoritativeLanguage) {
        return install(
                charter(edition, authoritativeLanguage),
                edition,
                CharterState.SCHEDULED,
                CharterVersion.Force.by(adoption));
    }

    private Charter charter(CharterEdition edition, String authoritativeLanguage) {
        Charter charter = Charter.of(
                edition.charter(),
                CharterKind.CHARTER,
                edition.title().getOrDefault("fr", ""),
                edition.title().getOrDefault("en", ""),
                authoritativeLanguage);
        em.persist(charter);
        return charter;
    }

    private UUID install(Charter charter, CharterEdition edition, UnaryOperator<LocalDate> shift) {
        return install(
                charter,
                edition,
                state(edition.state()),
                new CharterVersion.Force(
                        edition.resolution(),
                        null,
                        shifted(edition.effectiveFrom(), shift),
                        shifted(edition.effectiveTo(), shift)));
    }

    private UUID install(Charter charter, CharterEdition edition, CharterState state, CharterVersion.Force force) {
        CharterVersion version = CharterVersion.installed(
                charter, edition.number(), ChangeType.valueOf(edition.changeType()), state, summary(edition), force);
        em.persist(version);
        em.flush();
        List<Article> articles = edition.articles().stream()
                .map(article -> article(version.getId(), article))
                .toList();
        articles.forEach(em::persist);
        em.flush();
        version.installedWith(WholeText.digests(edition.number(), articles), acts.ofThePortal(""));
        if (state == CharterState.SCHEDULED) {
            concerns.keep(version);
        }
        return version.getId();
    }

    /** In force and superseded follow from the dates; what people did was to approve and schedule. */
    private static CharterState state(String told) {
        return switch (told) {
            case "IN_FORCE", "SUPERSEDED", "SCHEDULED" -> CharterState.SCHEDULED;
            default -> CharterState.valueOf(told);
        };
    }

    private static @Nullable LocalDate shifted(@Nullable LocalDate day, UnaryOperator<LocalDate> shift) {
        return day == null ? null : shift.apply(day);
    }

    private static Article article(UUID version, org.aval.policies.charters.Article told) {
        Article article = Article.blank(version, told.code(), told.ordinal());
        article.write(Editions.wording(told));
        return article;
    }
}
