package org.aval.service.interests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.aval.domain.interests.AmountBand;
import org.aval.domain.interests.Declaration;
import org.aval.domain.interests.DeclarationFacts;
import org.aval.domain.interests.DeclarationKind;
import org.aval.domain.interests.DeclarationState;
import org.aval.domain.interests.DeclarationWish;
import org.aval.domain.interests.LinkSpan;
import org.aval.domain.interests.LinkWish;
import org.aval.domain.interests.LinkWorth;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody declares: begins from what stood before, answers what is asked, writes down each link, and signs. An
 * assistant may prepare all of it; only the person signs.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class DeclareDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Declarations declarations;

    @Inject
    Counterparties counterparties;

    @Inject
    InterestLetters letters;

    /**
     * Begins, or goes on with what was begun.
     *
     * @param declarant for whom, null for oneself
     */
    @Command
    public UUID begin(@Nullable UUID declarant) {
        Act act = acts.identified("");
        UUID about = declarant == null ? act.by().person() : declarant;
        declarations.alone(about);
        UUID open = declarations.open(about);
        DeclarationFacts facts = declarations.beginning(about, act.by());
        Verdict.unless(!act.by().isPerson(about) && !facts.assists(), "interests.notYours")
                .orRefuse();
        return open == null ? draft(about, act, facts) : open;
    }

    /** Answers the questions that are asked first. */
    @Command
    public void screen(
            UUID id, int version, DeclarationKind kind, String occasion, String principalActivity, boolean nothing) {
        change(id, version, told -> new DeclarationWish(kind, occasion, principalActivity, nothing, told.links()));
    }

    /** Writes down a link, or changes it. */
    @Command
    public void putLink(UUID id, int version, TypedLink typed) {
        Verdict.unless(typed.counterparty().isEmpty(), "interests.counterparty.nameMissing")
                .and(() -> Verdict.unless(typed.startsOn() == null, "interests.link.noStart"))
                .orRefuse();
        Act act = acts.identified("");
        Declaration declaration = declarations.fresh(id, version);
        DeclarationFacts facts = declarations.of(declaration, act.by());
        shown(declaration, act, facts);
        List<LinkWish> links = new ArrayList<>(declaration.wish().links());
        int place = place(links, typed.id());
        LinkWish link = link(typed, place < 0 ? null : links.get(place).origin(), facts, act);
        if (place < 0) {
            links.add(link);
        } else {
            links.set(place, link);
        }
        put(declaration, links, act, facts);
    }

    /** Takes a link out. */
    @Command
    public void dropLink(UUID id, int version, UUID link) {
        change(
                id,
                version,
                told -> new DeclarationWish(
                        told.kind(),
                        told.occasion(),
                        told.principalActivity(),
                        told.nothing(),
                        told.links().stream()
                                .filter(one -> !link.equals(one.id()))
                                .toList()));
    }

    /**
     * Signs on one's honour. What says that there is nothing, and leaves nothing out that was declared before, stands at
     * once by rule: there is nothing to weigh, and two minutes are enough.
     *
     * @param honour does the person say so on their honour
     */
    @Command
    public void sign(UUID id, int version, boolean honour, String language) {
        Verdict.unless(!honour, "interests.noHonour").orRefuse();
        Declaration declaration = declarations.fresh(id, version);
        Act act = acts.identified("");
        DeclarationFacts facts = declarations.of(declaration, act.by());
        shown(declaration, act, facts);
        String read = "en".equals(language) ? "en" : "fr";
        if (declaration.getState() == DeclarationState.INFO_REQUESTED) {
            declaration.answer(read, act, facts);
            letters.answered(expected(declaration, act));
            return;
        }
        declaration.submit(read, act, facts);
        em.flush();
        if (declaration.wish().nothing() && facts.leftOut() == 0) {
            declaration.stand(acts.ofThePortal(""), facts);
            letters.stands(declaration);
        } else {
            letters.submitted(expected(declaration, act));
        }
    }

    /** From now on the officer has to answer in time. */
    private Declaration expected(Declaration declaration, Act act) {
        declarations.expect(declaration, act.effectiveOn());
        return declaration;
    }

    private UUID draft(UUID about, Act act, DeclarationFacts facts) {
        Declaration draft = Declaration.draft(
                declarations.nextReference(act.effectiveOn()), about, declarations.standing(about), act, facts);
        em.persist(draft);
        em.flush();
        return draft.getId();
    }

    private void change(UUID id, int version, UnaryOperator<DeclarationWish> change) {
        Declaration declaration = declarations.fresh(id, version);
        Act act = acts.identified("");
        DeclarationFacts facts = declarations.of(declaration, act.by());
        shown(declaration, act, facts);
        declaration.describe(change.apply(declaration.wish()), act, facts);
        em.flush();
    }

    private void put(Declaration declaration, List<LinkWish> links, Act act, DeclarationFacts facts) {
        DeclarationWish told = declaration.wish();
        declaration.describe(
                new DeclarationWish(told.kind(), told.occasion(), told.principalActivity(), false, links), act, facts);
        em.flush();
    }

    private LinkWish link(TypedLink typed, @Nullable UUID origin, DeclarationFacts facts, Act act) {
        BigDecimal amount = typed.amount();
        AmountBand band = amount == null || amount.signum() < 0
                ? typed.band()
                : AmountBand.of(amount, facts.law().minor());
        String currency = typed.currency() == null || typed.currency().isBlank()
                ? null
                : typed.currency().strip().toUpperCase(Locale.ROOT);
        if (typed.startsOn() == null) {
            throw new Refusal("interests.link.noStart");
        }
        LinkWish link = new LinkWish(
                typed.id(),
                origin,
                typed.category(),
                new UUID(0, 0),
                typed.subject(),
                typed.beneficiary(),
                typed.relative(),
                new LinkWorth(band, amount, amount == null ? null : currency, typed.share()),
                new LinkSpan(typed.startsOn(), typed.endsOn(), typed.frequency()),
                typed.description(),
                typed.topics());
        link.complete(facts.today()).orRefuse();
        return link.with(counterparties.called(typed, act));
    }

    private static int place(List<LinkWish> links, @Nullable UUID id) {
        for (int at = 0; at < links.size(); at++) {
            if (id != null && id.equals(links.get(at).id())) {
                return at;
            }
        }
        return -1;
    }

    /** To whom it is not told, it does not exist. */
    private static void shown(Declaration declaration, Act act, DeclarationFacts facts) {
        Verdict.unless(!act.by().isPerson(declaration.getDeclarant()) && !facts.assists(), "interests.unknown")
                .orRefuse();
    }
}
