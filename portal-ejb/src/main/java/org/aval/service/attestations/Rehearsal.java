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
import org.aval.domain.attestations.Attestation;
import org.aval.domain.attestations.Draw;
import org.aval.domain.attestations.Obligation;
import org.aval.domain.attestations.QuizAttempt;
import org.aval.domain.attestations.Signature;
import org.aval.domain.attestations.SignatureLevel;
import org.aval.domain.attestations.SignedText;
import org.aval.domain.attestations.Situation;
import org.aval.domain.charters.ShownCharter;
import org.aval.domain.people.Audience;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Sha256;
import org.aval.policies.statements.AudienceNames;
import org.aval.policies.statements.Statements;
import org.aval.policies.vignettes.QuizSet;
import org.aval.policies.vignettes.QuizSets;
import org.aval.policies.vignettes.Vignettes;
import org.aval.service.charters.CharterTexts;
import org.aval.service.charters.VersionText;
import org.aval.service.shared.InstitutionDesk;
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
    InstitutionDesk institution;

    @Inject
    Marks marks;

    @Inject
    EvidenceFile evidence;

    /** Who rehearses, for which audiences, on which day (at a quarter past nine). */
    public record Part(PersonCard person, Set<Audience> audiences, LocalDate day, ZoneId zone) {

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
        shown(obligation, part).articles().forEach(article -> em.createNativeQuery(
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
        QuizSet set =
                QuizSets.of(part.audiences().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
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
    public void sign(Obligation obligation, Part part, int validMonths) {
        Act act = part.act(31);
        obligation.sign(act, Part.facts(act));
        em.flush();
        String language = part.person().language();
        ShownCharter shown = shown(obligation, part);
        SignedText signed = signed(obligation, part, shown);
        Attestation.Marks marked = marks.next(act.effectiveOn());
        var signer = marks.signer(part.person(), language);
        String json = evidence.write(new EvidenceFile.Material(
                obligation,
                marked,
                signer,
                signed,
                shown.canonical(),
                new Signature(true, part.person().name(), act.at().minusSeconds(20)),
                new Circumstances("sample", "127.0.0.1", "sample institution"),
                act));
        em.persist(Attestation.of(
                marked,
                obligation.getId(),
                signer,
                signed,
                new Attestation.Force(part.zone().getId(), part.day().plusMonths(validMonths), SignatureLevel.CLICK),
                new Attestation.Proof(json, Sha256.of(json)),
                act));
        em.flush();
    }

    private SignedText signed(Obligation obligation, Part part, ShownCharter shown) {
        VersionText text = texts.read(obligation.getCharterVersion());
        var codes = part.audiences().stream().sorted().map(Enum::name).toList();
        String language = part.person().language();
        return new SignedText(
                text.id(),
                text.version().getNumber(),
                language,
                String.join(",", codes),
                SigningDesk.STATEMENT,
                Statements.text(
                        SigningDesk.STATEMENT,
                        language,
                        text.version().getNumber(),
                        AudienceNames.inWords(codes, language)),
                shown.sha256());
    }

    private ShownCharter shown(Obligation obligation, Part part) {
        return texts.read(obligation.getCharterVersion())
                .shown(
                        part.audiences(),
                        institution.read().jurisdiction(),
                        part.person().language());
    }

    /** The roles somebody needs to act for oneself. */
    public static Set<Role> ownRoles() {
        return Set.of(Role.EMPLOYEE);
    }
}
