package org.aval.service.interests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aval.domain.interests.Declaration;
import org.aval.domain.interests.DeclarationFacts;
import org.aval.domain.interests.DeclarationState;
import org.aval.domain.interests.DeclarationStep;
import org.aval.domain.interests.Judgement;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** Where an officer weighs what somebody else declared: each link, in general and for what the person does here. */
@Stateless
@RolesAllowed("COI_OFFICER")
public class AssessmentDesk {

    @Inject
    Acts acts;

    @Inject
    Declarations declarations;

    @Inject
    Activities activities;

    @Inject
    InterestLetters letters;

    private interface Change {
        void on(Declaration declaration, Act act, DeclarationFacts facts);
    }

    /** What the declarant does here, for which a link can be judged. @throws Refusal while it is only written */
    public List<Activity> activities(UUID id, String language) {
        Verdict.unless(!acts.identified("").by().is(Role.COI_OFFICER), "interests.notYourOffice")
                .orRefuse();
        return activities.of(signed(declarations.any(id)).getDeclarant(), language);
    }

    /** Begins to weigh it. */
    @Command
    public void takeUp(UUID id, int version) {
        step(id, version, "", Declaration::takeUp);
    }

    /** Asks the declarant to complete it. */
    @Command
    public void ask(UUID id, int version, String question) {
        letters.asked(step(id, version, question, Declaration::ask));
    }

    /** Says what links are worth. */
    @Command
    public void assess(UUID id, int version, List<Judgement> judgements, String remark) {
        step(id, version, remark, (declaration, act, facts) -> {
            declaration.verdict(DeclarationStep.ASSESS, act.by(), facts).orRefuse();
            activities.known(declaration.getDeclarant(), judgements).orRefuse();
            declaration.assess(judgements, act, facts);
        });
    }

    /** Writes down what the committee said. */
    @Command
    public void hearCommittee(UUID id, int version, String opinion) {
        step(id, version, opinion, Declaration::hearCommittee);
    }

    /**
     * From now on it counts: at the next question who may speak, whether something may be published, who may be given
     * what.
     *
     * @param sayFr what the declarant says before speaking, in French; empty when there is nothing to say
     * @param sayEn the same in English
     */
    @Command
    public void putInForce(UUID id, int version, String sayFr, String sayEn, String remark) {
        letters.inForce(step(
                id, version, remark, (declaration, act, facts) -> declaration.putInForce(sayFr, sayEn, act, facts)));
    }

    private Declaration step(UUID id, int version, String words, Change change) {
        Declaration declaration = signed(declarations.fresh(id, version));
        Act act = acts.identified(words);
        change.on(declaration, act, declarations.of(declaration, act.by()));
        return declaration;
    }

    private static Declaration signed(Declaration declaration) {
        Verdict.unless(declaration.getState() == DeclarationState.DRAFT, "interests.unknown")
                .orRefuse();
        return declaration;
    }
}
