package org.aval.service.logos;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;

/** The rules of use: everybody reads and accepts them; the brand writes them. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class GuideDesk {

    private static final int LONGEST = 8000;

    @Inject
    Acts acts;

    @Inject
    Guides guides;

    /** The rules in force, and whether the caller accepted them. */
    public Guide read(String language) {
        Act act = acts.now("");
        return new Guide(
                guides.number(),
                guides.text(language),
                guides.isAccepted(act.by().person()));
    }

    /** The caller has read these rules and keeps to them. @throws Refusal when they were changed meanwhile */
    @Command
    public void accept(int number) {
        Act act = acts.now("");
        Verdict.unless(guides.current() != number, "logos.guideChanged").orRefuse();
        guides.accept(act.by().person(), act);
    }

    /** Other rules from now on: everybody accepts them before the next download. */
    @RolesAllowed("BRAND")
    @Command
    public void publish(String fr, String en, int number) {
        Act act = acts.now("");
        Verdict.unless(!act.by().is(Role.BRAND), "logos.mark.notYourOffice")
                .and(() -> Verdict.unless(guides.current() != number, "logos.guideChanged"))
                .and(() -> Verdict.unless(fr.isBlank() || en.isBlank(), "logos.guide.bothLanguages"))
                .and(() -> Verdict.unless(Math.max(fr.length(), en.length()) > LONGEST, "logos.guide.tooLong", LONGEST))
                .orRefuse();
        guides.publish(fr, en, act);
    }
}
