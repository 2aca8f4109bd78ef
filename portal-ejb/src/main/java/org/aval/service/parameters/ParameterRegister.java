package org.aval.service.parameters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.parameters.Parameter;
import org.aval.domain.parameters.ParameterState;
import org.aval.domain.parameters.ParameterStep;
import org.aval.domain.parameters.ParameterValue;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the institution. They bind everybody, so everybody in post reads the values in force, those decided
 * for later and their sources. What is only proposed, and who said what why, concerns the offices that change them and
 * those that watch over them.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ParameterRegister {

    private static final Set<Role> OFFICES =
            EnumSet.of(Role.ADMIN, Role.LEGAL, Role.PRIVACY, Role.HR, Role.DG, Role.AUDITOR);

    private static final String WAITING =
            """
            select count(*) as many, min(j.effective_on) as since
              from parameter_value v join parameter_value_journal j on j.parameter_value_id = v.id and j.step = 'PROPOSE'
             where v.state = 'PROPOSED' and v.proposed_by <> :staffNo and :office""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Caller caller;

    @Inject
    InstitutionDesk institution;

    /** Every parameter with the value in force, in the order in which people read them. */
    public ParameterSheet list(String language) {
        return new ParameterReader(em, language).sheet(institution.today(), isOffice(caller.actor()));
    }

    /** Values that somebody else proposed, and that wait for the caller. */
    @RolesAllowed({"ADMIN", "LEGAL", "PRIVACY"})
    public Waiting waiting() {
        Actor reader = caller.actor();
        Tuple row = (Tuple) em.createNativeQuery(WAITING, Tuple.class)
                .setParameter("staffNo", reader.staffNo())
                .setParameter("office", reader.is(Role.ADMIN) || reader.is(Role.LEGAL) || reader.is(Role.PRIVACY))
                .getSingleResult();
        return new Waiting(row.get("many", Number.class).intValue(), Columns.dayOrNull(row, "since"));
    }

    /** One parameter. @throws Refusal when there is none of this key */
    public ParameterRecord read(String key, String language) {
        Actor reader = caller.actor();
        Parameter parameter = KnownParameters.of(key);
        ParameterReader readings = new ParameterReader(em, language);
        ParameterRow row = readings.row(key, institution.today(), isOffice(reader));
        ParameterValue proposal = isOffice(reader) ? proposal(key) : null;
        return new ParameterRecord(
                row,
                proposal == null ? null : new ParameterRecord.Proposal(proposal.getId(), proposal.getVersion()),
                verdicts(parameter, proposal, row, reader),
                isOffice(reader) ? readings.history(key) : List.of());
    }

    /**
     * Another value from a day on: at once, or as a proposal where the parameter needs two people.
     *
     * @param source what it rests on, in the institution's words; the present source when empty
     */
    @Command
    @RolesAllowed({"ADMIN", "LEGAL", "PRIVACY"})
    public ParameterState change(String key, @Nullable String value, LocalDate from, String source, String reason) {
        Parameter parameter = KnownParameters.of(key);
        Act act = acts.now(reason);
        if (proposal(key) != null) {
            throw new Refusal("parameters.oneAtATime");
        }
        ParameterRow row = new ParameterReader(em, "fr").row(key, act.effectiveOn(), false);
        String cited = source.isBlank() ? row.inForce().lawCited() : source.strip();
        String told = value == null ? "" : value;
        ParameterValue made = parameter.sensitive()
                ? ParameterValue.propose(parameter, told, from, cited, act)
                : ParameterValue.adopt(parameter, told, from, cited, act);
        Verdict.unless(row.isAlready(made.getValue(), source.strip()), "parameters.sameValue")
                .orRefuse();
        em.persist(made);
        return made.getState();
    }

    /** Somebody else agrees with a proposal. */
    @Command
    @RolesAllowed({"ADMIN", "LEGAL", "PRIVACY"})
    public void confirm(UUID id, int version, String reason) {
        fresh(id, version).confirm(acts.now(reason));
    }

    /** Somebody else does not agree. */
    @Command
    @RolesAllowed({"ADMIN", "LEGAL", "PRIVACY"})
    public void decline(UUID id, int version, String reason) {
        fresh(id, version).decline(acts.now(reason));
    }

    /** Who proposed it takes it back. */
    @Command
    @RolesAllowed({"ADMIN", "LEGAL", "PRIVACY"})
    public void withdraw(UUID id, int version, String reason) {
        fresh(id, version).withdraw(acts.now(reason));
    }

    /** Counsel has checked the source of the value in force. */
    @Command
    @RolesAllowed("LEGAL")
    public void verify(String key, String reason) {
        Act act = acts.now(reason);
        em.persist(ParameterValue.verified(KnownParameters.of(key), inForce(key, act), act));
    }

    private ParameterValue inForce(String key, Act act) {
        return em.createQuery(
                        """
                        select v from ParameterValue v where v.key = :key and v.state = :adopted and v.fromDay <= :today
                         order by v.fromDay desc, v.decidedAt desc""",
                        ParameterValue.class)
                .setParameter("key", key)
                .setParameter("adopted", ParameterState.ADOPTED)
                .setParameter("today", act.effectiveOn())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("parameters.unknown"));
    }

    private @Nullable ParameterValue proposal(String key) {
        return em.createQuery(
                        "select v from ParameterValue v where v.key = :key and v.state = :proposed",
                        ParameterValue.class)
                .setParameter("key", key)
                .setParameter("proposed", ParameterState.PROPOSED)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private ParameterValue fresh(UUID id, int version) {
        ParameterValue value = em.find(ParameterValue.class, id);
        if (value == null) {
            throw new Refusal("parameters.unknown");
        }
        if (value.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return value;
    }

    private static boolean isOffice(Actor reader) {
        return OFFICES.stream().anyMatch(reader::is);
    }

    private static Map<ParameterStep, Verdict> verdicts(
            Parameter parameter, @Nullable ParameterValue proposal, ParameterRow row, Actor reader) {
        Map<ParameterStep, Verdict> verdicts = new EnumMap<>(ParameterStep.class);
        Verdict nothing = Verdict.refused("parameters.notWaiting");
        for (ParameterStep step : EnumSet.of(ParameterStep.CONFIRM, ParameterStep.DECLINE, ParameterStep.WITHDRAW)) {
            verdicts.put(step, proposal == null ? nothing : proposal.verdict(step, reader));
        }
        Verdict change = mayTake(ParameterStep.PROPOSE, reader)
                .and(() -> Verdict.unless(proposal != null, "parameters.oneAtATime"))
                .and(() -> Verdict.unless(parameter.isSettled(), "parameters.oneWayOnly"));
        verdicts.put(parameter.sensitive() ? ParameterStep.PROPOSE : ParameterStep.SET, change);
        verdicts.put(
                ParameterStep.VERIFY,
                mayTake(ParameterStep.VERIFY, reader)
                        .and(() -> Verdict.unless(!row.isVerifiable(), "parameters.nothingToVerify")));
        return verdicts;
    }

    private static Verdict mayTake(ParameterStep step, Actor reader) {
        return Verdict.unless(step.by().stream().noneMatch(reader::is), "parameters.notYourOffice");
    }
}
