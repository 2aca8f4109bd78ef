package org.aval.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.people.RoleStanding;
import org.aval.domain.people.RoleState;
import org.aval.domain.people.RoleStep;
import org.aval.service.people.RoleRecord;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Me;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Texts;
import org.aval.web.shared.Timelines;

/** How a role is told: its sentence, its decisions, its timeline. */
@ApplicationScoped
public class RoleWords {

    @Inject
    Texts texts;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    @Inject
    RoleOffice office;

    @Inject
    Me me;

    boolean isGiver() {
        return office.isGiver();
    }

    /** An office names deputies for anybody, others for themselves. */
    boolean namesDeputies(RoleRecord record) {
        return office.isGiver() || me.getId().equals(record.person());
    }

    /** Who, what, from when until when, in whose place. */
    String sentence(RoleRecord record) {
        return texts.of(
                Texts.key(record.standing()) + form(record),
                record.name(),
                record.role(),
                record.startsOn(),
                record.endsOn(),
                record.absent());
    }

    private static String form(RoleRecord record) {
        if (record.standing() == RoleStanding.DECLINED) {
            return ".sentence";
        }
        String own = record.endsOn() == null ? ".sentence" : ".sentenceUntil";
        return record.absent() == null ? own : ".sentenceDeputy";
    }

    Decision decision(RoleRecord record, RoleStep step) {
        return decisions.of(step, record.verdict(step), record.name(), record.role());
    }

    List<Moment> timeline(RoleRecord record) {
        return timelines.of(record.timeline(), RoleStep.class, RoleState.class);
    }
}
