package org.aval.domain.scenarios;

import java.util.Set;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** The life of a scenario: who knows the case proposes, who knows none agrees, who answers for the charter uses it. */
public enum ScenarioStep implements Step<ScenarioState> {
    PROPOSE(ScenarioState.PROPOSED, Offices.OF_CASES),
    REWORD(ScenarioState.PROPOSED, Offices.OF_CASES, ScenarioState.RETURNED),
    RETURN(ScenarioState.RETURNED, Offices.OF_PRIVACY, ScenarioState.PROPOSED),
    AGREE(ScenarioState.DRAFT, Offices.OF_PRIVACY, ScenarioState.PROPOSED),
    ADOPT(ScenarioState.IN_USE, Offices.OF_THE_CHARTER, ScenarioState.DRAFT, ScenarioState.RETIRED),
    RETIRE(ScenarioState.RETIRED, Offices.OF_THE_CHARTER, ScenarioState.DRAFT, ScenarioState.IN_USE);

    private final ScenarioState to;
    private final Set<Role> by;
    private final Set<ScenarioState> from;

    ScenarioStep(ScenarioState to, Set<Role> by, ScenarioState... from) {
        this.to = to;
        this.by = by;
        this.from = Set.of(from);
    }

    @Override
    public Set<ScenarioState> from() {
        return from;
    }

    @Override
    public @Nullable ScenarioState to() {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }

    private static final class Offices {
        static final Set<Role> OF_CASES = Set.of(Role.ETHICS_SECRETARY, Role.INTEGRITY_OFFICER, Role.ETHICS_CHAIR);
        static final Set<Role> OF_PRIVACY = Set.of(Role.PRIVACY);
        static final Set<Role> OF_THE_CHARTER = Set.of(Role.POLICY_OWNER);

        private Offices() {}
    }
}
