package org.aval.domain.mandates;

import static org.aval.domain.mandates.MandateType.ACCOUNT_VOICE;
import static org.aval.domain.mandates.MandateType.CRISIS_SPOKESPERSON;
import static org.aval.domain.mandates.MandateType.EVENT;
import static org.aval.domain.mandates.MandateType.EXPERT_SESSION;
import static org.aval.domain.mandates.MandateType.PERMANENT_SPOKESPERSON;
import static org.aval.domain.mandates.MandateType.TOPIC_EXPERT;
import static org.aval.domain.mandates.MessageLevel.EDUCATION;
import static org.aval.domain.mandates.MessageLevel.INFORMATION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;

/** The table of powers (ruling 3): who grants which mandates, up to which level, to whom. The smallest power comes first. */
public enum Power {
    OF_A_MANAGER(
            Role.MANAGER,
            EnumSet.of(TOPIC_EXPERT, EVENT, EXPERT_SESSION, ACCOUNT_VOICE),
            EnumSet.of(INFORMATION, EDUCATION)),
    OF_COMMUNICATIONS(
            Role.COMMS_DIRECTOR,
            EnumSet.complementOf(EnumSet.of(PERMANENT_SPOKESPERSON, CRISIS_SPOKESPERSON)),
            EnumSet.of(INFORMATION, EDUCATION)),
    OF_THE_DIRECTOR_GENERAL(Role.DG, EnumSet.allOf(MandateType.class), EnumSet.allOf(MessageLevel.class)),
    /** What the board resolved before there was a portal is recorded at its installation. */
    OF_THE_BOARD(Role.SYSTEM, EnumSet.allOf(MandateType.class), EnumSet.allOf(MessageLevel.class));

    private final Role role;
    private final Set<MandateType> types;
    private final Set<MessageLevel> levels;

    Power(Role role, Set<MandateType> types, Set<MessageLevel> levels) {
        this.role = role;
        this.types = types;
        this.levels = levels;
    }

    /** The role that carries it. */
    public Role role() {
        return role;
    }

    /** Does it reach mandates of this kind and level? */
    public boolean reaches(MandateType type, MessageLevel level) {
        return types.contains(type) && levels.contains(level);
    }

    /**
     * The power by which somebody may grant such a mandate.
     *
     * @param leads does the actor lead the holder: a manager's power ends at the own people
     */
    public static Optional<Power> of(Actor actor, MandateType type, MessageLevel level, boolean leads) {
        return Arrays.stream(values())
                .filter(power -> actor.is(power.role) && power.reaches(type, level))
                .filter(power -> power != OF_A_MANAGER || leads)
                .findFirst();
    }
}
