package org.aval.domain.mandates;

import static org.aval.domain.mandates.MandateType.ACCOUNT_VOICE;
import static org.aval.domain.mandates.MandateType.CRISIS_SPOKESPERSON;
import static org.aval.domain.mandates.MandateType.EVENT;
import static org.aval.domain.mandates.MandateType.EXPERT_SESSION;
import static org.aval.domain.mandates.MandateType.PERMANENT_SPOKESPERSON;
import static org.aval.domain.mandates.MandateType.TOPIC_EXPERT;
import static org.aval.domain.mandates.MessageLevel.EDUCATION;
import static org.aval.domain.mandates.MessageLevel.INFORMATION;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;

/**
 * The table of powers (ruling 3): who grants which mandates, up to which level, to whom. What is written here is the
 * institution's own choice; only that the director general grants everything stands for all, so that nothing that can be
 * asked for can be granted by nobody.
 */
public record Powers(Reach ofManagers, Reach ofCommunications) {

    /** As the specification has it. */
    public static final Powers USUAL = new Powers(
            new Reach(
                    EnumSet.of(TOPIC_EXPERT, EVENT, EXPERT_SESSION, ACCOUNT_VOICE), EnumSet.of(INFORMATION, EDUCATION)),
            new Reach(
                    EnumSet.complementOf(EnumSet.of(PERMANENT_SPOKESPERSON, CRISIS_SPOKESPERSON)),
                    EnumSet.of(INFORMATION, EDUCATION)));

    private static final Reach EVERYTHING =
            new Reach(EnumSet.allOf(MandateType.class), EnumSet.allOf(MessageLevel.class));

    /** The smallest power comes first; what the board resolved before there was a portal is recorded at its installation. */
    private static final List<Role> FROM_THE_SMALLEST =
            List.of(Role.MANAGER, Role.COMMS_DIRECTOR, Role.DG, Role.SYSTEM);

    /** How far a power reaches. */
    public record Reach(Set<MandateType> types, Set<MessageLevel> levels) {

        public Reach {
            types = Set.copyOf(types);
            levels = Set.copyOf(levels);
        }

        boolean covers(MandateType type, MessageLevel level) {
            return types.contains(type) && levels.contains(level);
        }
    }

    /** Does the power of a role reach mandates of this kind and level? */
    public boolean reach(Role role, MandateType type, MessageLevel level) {
        return reachOf(role).covers(type, level);
    }

    private Reach reachOf(Role role) {
        return switch (role) {
            case MANAGER -> ofManagers;
            case COMMS_DIRECTOR -> ofCommunications;
            case DG, SYSTEM -> EVERYTHING;
            default -> new Reach(Set.of(), Set.of());
        };
    }

    /**
     * The role by whose power somebody may grant such a mandate.
     *
     * @param leads does the actor lead the holder: a manager's power ends at the own people
     */
    public Optional<Role> of(Actor actor, MandateType type, MessageLevel level, boolean leads) {
        return FROM_THE_SMALLEST.stream()
                .filter(role -> actor.is(role) && reach(role, type, level))
                .filter(role -> role != Role.MANAGER || leads)
                .findFirst();
    }

    /** The role with the smallest power that reaches such a mandate: who is asked first. */
    public Role smallest(MandateType type, MessageLevel level) {
        return FROM_THE_SMALLEST.stream()
                .filter(role -> reach(role, type, level))
                .findFirst()
                .orElse(Role.DG);
    }
}
