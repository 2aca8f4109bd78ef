package org.aval.service.attestations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aval.domain.attestations.Draw;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.attestations.QuizAttempt;
import org.aval.domain.attestations.Signature;
import org.aval.domain.attestations.Situation;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.policies.vignettes.QuizSet;
import org.aval.policies.vignettes.QuizSets;
import org.aval.policies.vignettes.Vignettes;
import org.aval.service.charters.CharterTexts;
import org.aval.service.shared.PersonCard;

/**
 * Walks an obligation of the sample institution through its steps on past days, by the same verbs as a person would,
 * so that the sample's journals, evidence and leaves are of the real kind.
 */
@Dependent
public class Rehearsal {

    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    CharterTexts texts;

    @Inject
    Notary notary;

    /** Who rehearses, on which day (at a quarter past nine). */
    public record Part(PersonCard person, LocalDate day, ZoneId zone) {

        Act act(int minute) {
            Instant at = day.atTime(9, minute).atZone(zone).toInstant();
            return new Act(person.actor(), at, day, "");
        }

        /** The facts of a step that a person in post takes at that moment. */
        static Situation facts(Act act) {
            return new Situation(act.at(), act.effectiveOn(), true, false, Set.of(), false);
        }
    }

    /** The person opened it. */
    public void open(Obligation obligation, Part part) {
        Act act = part.act(15);
        obligation.open(act, Part.facts(act));
    }

    /** The person read it all. */
    public void read(Obligation obligation, Part part) {
        Act act = part.act(24);
        paper(obligation, part).shown().articles().forEach(article -> em.createNativeQuery(
                        """
                        insert into article_display (obligation_id, article_code, language, shown_at, seconds)
                        values (:id, :code, :language, :at, 24)""")
                .setParameter("id", obligation.getId())
                .setParameter("code", article.code())
                .setParameter("language", part.person().language())
                .setParameter("at", part.act(15).at().plusSeconds(26L * article.number()))
                .executeUpdate());
        obligation.finishReading(part.person().language(), act, Part.facts(act));
    }

    /** The person went through the scenarios, all right or all wrong. */
    public void answer(Obligation obligation, Part part, int number, boolean right) {
        Act act = part.act(25 + number);
        QuizSet set = QuizSets.of(
                part.person().audiences().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
        var items = new Draw(CHANCE, vignette -> Vignettes.read(vignette).answer())
                .items(set.hardStops(), set.others(), set.size());
        byte[] salt = new byte[16];
        CHANCE.nextBytes(salt);
        QuizAttempt attempt =
                QuizAttempt.begin(obligation, number, items, HexFormat.of().formatHex(salt), act.at());
        for (int place = 0; place < items.size(); place++) {
            int good = items.get(place).rightPlace();
            attempt.answer(place, right ? good : (good + 1) % items.get(place).choices(), act.at());
        }
        em.createNativeQuery("select set_config('aval.person', :person, true)")
                .setParameter("person", part.person().id().toString())
                .getSingleResult();
        em.persist(attempt);
        em.flush();
        obligation.answer(attempt, act, Part.facts(act));
    }

    /** The person signed. */
    public void sign(Obligation obligation, Part part) {
        Act act = part.act(31);
        obligation.sign(act, Part.facts(act));
        em.flush();
        em.persist(notary.attest(
                paper(obligation, part),
                new Notary.Given(
                        obligation,
                        part.person(),
                        new Signature(true, part.person().name(), act.at().minusSeconds(20)),
                        new Circumstances("sample", "127.0.0.1", "sample institution"),
                        act)));
        em.flush();
    }

    private Notary.Paper paper(Obligation obligation, Part part) {
        return notary.paper(
                texts.read(obligation.getCharterVersion()),
                part.person().audiences(),
                part.person().language());
    }

    /** The roles somebody needs to act for oneself. */
    public static Set<Role> ownRoles() {
        return Set.of(Role.EMPLOYEE);
    }
}
