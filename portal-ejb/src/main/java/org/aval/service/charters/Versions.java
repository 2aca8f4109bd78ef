package org.aval.service.charters;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.ChangeType;
import org.aval.domain.charters.Charter;
import org.aval.domain.charters.CharterFacts;
import org.aval.domain.charters.CharterState;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.charters.Coverage;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.charters.Notice;
import org.aval.domain.charters.VersionNumber;
import org.aval.domain.charters.WholeText;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** Finds versions for their desks, and gathers the facts their verdicts need. */
@Dependent
class Versions {

    private static final Set<CharterState> PREPARED = EnumSet.of(
            CharterState.DRAFT, CharterState.IN_CONSULTATION, CharterState.IN_APPROVAL, CharterState.APPROVED);

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    Parameters parameters;

    @Inject
    CharterTexts texts;

    Charter charter(UUID id) {
        Charter charter = em.find(Charter.class, id);
        if (charter == null) {
            throw new Refusal("charters.unknownCharter");
        }
        return charter;
    }

    /** The charter, to which nobody else does anything until the end of the transaction. */
    Charter alone(UUID id) {
        Charter charter = em.find(Charter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (charter == null) {
            throw new Refusal("charters.unknownCharter");
        }
        return charter;
    }

    CharterVersion any(UUID id) {
        CharterVersion found = em.find(CharterVersion.class, id);
        if (found == null) {
            throw new Refusal("charters.unknownVersion");
        }
        return found;
    }

    /** The version as it was shown, its charter held: of two who act at once the second one is told. */
    CharterVersion fresh(UUID id, int version) {
        @SuppressWarnings("unchecked")
        List<UUID> charter = em.createNativeQuery("select charter_id from charter_version where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList();
        if (!charter.isEmpty()) {
            alone(charter.get(0));
        }
        CharterVersion found = any(id);
        if (found.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return found;
    }

    /** The newest version of a charter that was scheduled, even if it was repealed since; null when none ever was. */
    @Nullable
    CharterVersion last(UUID charter) {
        return scheduled(charter).max(Versions::byNumber).orElse(null);
    }

    /** What this version follows, or would have followed; null when it is the first. */
    @Nullable
    CharterVersion before(CharterVersion version) {
        return scheduled(version.getCharter().getId())
                .filter(one -> byNumber(one, version) < 0)
                .max(Versions::byNumber)
                .orElse(null);
    }

    private Stream<CharterVersion> scheduled(UUID charter) {
        return em.createQuery(
                        """
                        select v from CharterVersion v where v.charter.id = :charter
                           and v.state in (org.aval.domain.charters.CharterState.SCHEDULED,
                                           org.aval.domain.charters.CharterState.REPEALED)""",
                        CharterVersion.class)
                .setParameter("charter", charter)
                .getResultStream();
    }

    /** What the next version begins as a copy of: the newest one that was approved, even if it was repealed since. */
    @Nullable
    CharterVersion base(UUID charter) {
        return all(charter).stream()
                .filter(version ->
                        !PREPARED.contains(version.getState()) || version.getState() == CharterState.APPROVED)
                .filter(version -> version.getState() != CharterState.ABANDONED)
                .max(Versions::byNumber)
                .orElse(null);
    }

    /** The number of the next version. @throws Refusal when that version is being prepared already */
    VersionNumber next(UUID charter, @Nullable CharterVersion base, ChangeType change) {
        List<CharterVersion> all = all(charter);
        VersionNumber number = base == null
                ? VersionNumber.FIRST
                : VersionNumber.parse(base.getNumber()).next(change);
        Optional<CharterVersion> taken = numbered(all, number);
        while (taken.isPresent()) {
            if (PREPARED.contains(taken.get().getState())) {
                throw new Refusal("charters.inPreparation", number.toString());
            }
            number = number.next(change);
            taken = numbered(all, number);
        }
        return number;
    }

    /** The facts for a step of this version. */
    CharterFacts of(CharterVersion version) {
        CharterVersion last = last(version.getCharter().getId());
        List<Article> articles = texts.read(version.getId()).articles();
        return new CharterFacts(
                institution.today(),
                notice(version),
                articles.size(),
                articles.stream()
                        .filter(article -> !article.isComplete())
                        .map(Article::getCode)
                        .collect(Collectors.toSet()),
                uncovered(version, articles),
                version.getCharter().getConsulted(),
                last == null ? null : last.getNumber(),
                last == null ? null : last.getEffectiveFrom(),
                WholeText.digests(version.getNumber(), articles));
    }

    /** The law asks for a longer one only where it is French law; elsewhere nothing is annexed to anything. */
    private Notice notice(CharterVersion version) {
        boolean annexed = version.getCharter().isAnnexed() && institution.read().jurisdiction() == Jurisdiction.FR;
        return Notice.of(
                version.getChangeType(),
                annexed,
                parameters.number("noticeDays"),
                parameters.number("noticeDaysAnnexed"));
    }

    private Set<String> uncovered(CharterVersion version, List<Article> articles) {
        return Coverage.isAskedOf(version.getCharter().getKind())
                ? Set.copyOf(Coverage.of(
                                articles,
                                ObligationCatalogue.entries(),
                                institution.read().jurisdiction())
                        .uncoveredMandatory())
                : Set.of();
    }

    private List<CharterVersion> all(UUID charter) {
        return em.createQuery("select v from CharterVersion v where v.charter.id = :charter", CharterVersion.class)
                .setParameter("charter", charter)
                .getResultList();
    }

    private static Optional<CharterVersion> numbered(List<CharterVersion> all, VersionNumber number) {
        return all.stream()
                .filter(version -> version.getNumber().equals(number.toString()))
                .findFirst();
    }

    private static int byNumber(CharterVersion one, CharterVersion other) {
        return Comparator.<VersionNumber>naturalOrder()
                .compare(VersionNumber.parse(one.getNumber()), VersionNumber.parse(other.getNumber()));
    }
}
