package org.aval.domain.interests;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** People and declarations for the tests. */
final class DeclarationStage {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final DeclarationLaw LAW = new DeclarationLaw("QC-1", 12, 36, 10, BigDecimal.ZERO);

    static final Actor ANNE = actor(1);
    static final Actor CATHERINE = actor(2, Role.COI_OFFICER);
    static final Actor RACHID = actor(3, Role.COI_OFFICER);
    static final Actor AMELIE = actor(4);

    private DeclarationStage() {}

    static Actor actor(int number, Role... roles) {
        Set<Role> all = new HashSet<>(List.of(roles));
        all.add(Role.EMPLOYEE);
        return new Actor(new UUID(7, number), "VB1000" + number, all);
    }

    static Act act(Actor by, String why) {
        return new Act(by, Instant.parse("2026-11-21T15:00:00Z"), TODAY, why);
    }

    static DeclarationFacts facts(@Nullable PlanState plan) {
        return new DeclarationFacts(TODAY, false, false, 0, plan, LAW);
    }

    static DeclarationFacts assisted() {
        return new DeclarationFacts(TODAY, true, false, 0, null, LAW);
    }

    /** A draft of Anne's with one paid link. */
    static Declaration draft() {
        Declaration draft = Declaration.draft("COI-2026-0100", ANNE.person(), null, act(ANNE, ""), facts(null));
        draft.describe(wish(link(AmountBand.B4, null)), act(ANNE, ""), facts(null));
        return draft;
    }

    /** The same, signed and taken up by Catherine. */
    static Declaration underReview() {
        Declaration declaration = draft();
        declaration.submit("fr", act(ANNE, ""), facts(null));
        declaration.takeUp(act(CATHERINE, ""), facts(null));
        return declaration;
    }

    static DeclarationWish wish(LinkWish... links) {
        return new DeclarationWish(DeclarationKind.ANNUAL, "", "", links.length == 0, List.of(links));
    }

    /** Consulting since two years, of which nothing but the worth and the end changes. */
    static LinkWish link(AmountBand band, @Nullable LocalDate ends) {
        return new LinkWish(
                null,
                null,
                LinkCategory.CONSULTING,
                new UUID(9, 1),
                "",
                Beneficiary.SELF,
                "",
                new LinkWorth(band, null, null, null),
                new LinkSpan(LocalDate.of(2020, 1, 1), ends, Frequency.REGULAR),
                "",
                Set.of());
    }
}
