package org.aval.domain.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.aval.domain.interests.DeclarationStage.act;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;

/** Whatever people try, in whatever order and whatever their office: nobody weighs their own interests. */
class NobodyWeighsTheirOwnTest {

    /** The declarant holds the office as well, and so does her assistant. */
    private static final Actor DECLARANT = DeclarationStage.actor(1, Role.COI_OFFICER);

    private static final List<Actor> PEOPLE = List.of(
            DECLARANT,
            DeclarationStage.actor(4, Role.COI_OFFICER),
            DeclarationStage.CATHERINE,
            DeclarationStage.actor(5, Role.MANAGER, Role.DG, Role.ADMIN));

    /** Somebody tries a step while the plan stands there. */
    record Try(DeclarationStep step, int who, boolean assists, PlanState plan) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.of(DeclarationStep.values()),
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.of(true, false),
                        Arbitraries.of(PlanState.values()))
                .as(Try::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(80);
    }

    @Property(tries = 300)
    void nobody_weighs_their_own(@ForAll("tries") List<Try> tries) {
        Declaration declaration = Declaration.draft(
                "COI-2026-0100", DECLARANT.person(), null, act(DECLARANT, ""), DeclarationStage.facts(null));
        tries.forEach(one -> attempt(declaration, one));
        declaration.getJournal().forEach(line -> {
            boolean weighs = List.of("TAKE_UP", "ASK", "ASSESS", "HEAR_COMMITTEE", "PUT_IN_FORCE")
                    .contains(line.step());
            boolean signs = List.of("SUBMIT", "ANSWER").contains(line.step());
            assertThat(weighs && line.author().equals(DECLARANT.staffNo())).isFalse();
            assertThat(signs && !line.author().equals(DECLARANT.staffNo())).isFalse();
        });
        assertThat(declaration.getAssessedBy()).isNotEqualTo(DECLARANT.person());
        UUID helper = declaration.getPreparedBy();
        if (helper != null && declaration.getAssessedBy() != null) {
            assertThat(declaration.getJournal())
                    .filteredOn(line -> line.step().equals("PUT_IN_FORCE"))
                    .noneMatch(line -> line.author().equals(DECLARANT.staffNo()));
        }
    }

    private static void attempt(Declaration declaration, Try one) {
        Actor who = PEOPLE.get(one.who());
        DeclarationFacts facts =
                new DeclarationFacts(DeclarationStage.TODAY, one.assists(), false, 0, one.plan(), DeclarationStage.LAW);
        try {
            take(declaration, one.step(), act(who, "Motif"), facts);
        } catch (Refusal no) {
            assertThat(no.verdict().granted()).isFalse();
        }
    }

    private static void take(Declaration declaration, DeclarationStep step, Act act, DeclarationFacts facts) {
        switch (step) {
            case DRAFT, DESCRIBE -> declaration.describe(
                    DeclarationStage.wish(DeclarationStage.link(AmountBand.B2, null)), act, facts);
            case SUBMIT -> declaration.submit("fr", act, facts);
            case STAND -> declaration.stand(act, facts);
            case TAKE_UP -> declaration.takeUp(act, facts);
            case ASK -> declaration.ask(act, facts);
            case ANSWER -> declaration.answer("fr", act, facts);
            case ASSESS -> declaration.assess(judged(declaration), act, facts);
            case HEAR_COMMITTEE -> declaration.hearCommittee(act, facts);
            case PUT_IN_FORCE -> declaration.putInForce("Je dis", "I say", act, facts);
        }
    }

    private static List<Judgement> judged(Declaration declaration) {
        return declaration.getLinks().stream()
                .map(link -> Judgement.inGeneral(link.getId(), InterestLevel.MODERATE, "Payé"))
                .toList();
    }
}
