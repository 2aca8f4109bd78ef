package org.aval.domain.parameters;

import static org.aval.domain.parameters.ParameterStep.CONFIRM;
import static org.aval.domain.parameters.ParameterStep.DECLINE;
import static org.aval.domain.parameters.ParameterStep.INSTALL;
import static org.aval.domain.parameters.ParameterStep.PROPOSE;
import static org.aval.domain.parameters.ParameterStep.SET;
import static org.aval.domain.parameters.ParameterStep.VERIFY;
import static org.aval.domain.parameters.ParameterStep.WITHDRAW;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A value of a parameter from a day on, with where it comes from.
 *
 * <p>It comes with the jurisdiction's profile, is set by an office, or, where the parameter is sensitive, is proposed by
 * one person and confirmed by another. It never changes afterwards: another value follows it, and the past stays
 * readable. Nobody changes what was in force yesterday.
 */
@Entity
public class ParameterValue {

    private static final int LONGEST_SOURCE = 200;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String key;

    @Column(nullable = false)
    private String value;

    @Column(nullable = false)
    private LocalDate fromDay;

    @Column(nullable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    private SourceFlag flag;

    @Nullable
    private String profile;

    @Enumerated(EnumType.STRING)
    private ParameterState state;

    @Column(nullable = false)
    private String proposedBy;

    @Nullable
    private Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "parameter_value_journal", joinColumns = @JoinColumn(name = "parameter_value_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected ParameterValue() {
        // for Jakarta Persistence
    }

    /**
     * Where a value comes from.
     *
     * @param source the id of a legal source, or words of the institution
     * @param profile the profile that brought it; null when the institution decided
     */
    public record Origin(String source, SourceFlag flag, @Nullable String profile) {}

    /** The value that a jurisdiction's profile brings. */
    public static ParameterValue installed(Parameter parameter, String value, Origin origin, Act act) {
        return of(parameter, value, act.effectiveOn(), origin, INSTALL, act);
    }

    /** A change that one person makes alone. */
    public static ParameterValue adopt(Parameter parameter, String value, LocalDate from, String source, Act act) {
        Verdict.unless(parameter.sensitive(), "parameters.twoPeople").orRefuse();
        return changed(parameter, value, from, source, SET, act);
    }

    /** A change that waits for a second person. */
    public static ParameterValue propose(Parameter parameter, String value, LocalDate from, String source, Act act) {
        return changed(parameter, value, from, source, PROPOSE, act);
    }

    /** Counsel has checked the source of the value in force: the same value, verified, from today on. */
    public static ParameterValue verified(Parameter parameter, ParameterValue inForce, Act act) {
        office(VERIFY, act.by()).orRefuse();
        explained(act);
        Verdict.unless(!inForce.isVerifiable(), "parameters.nothingToVerify").orRefuse();
        Origin origin = new Origin(inForce.source, SourceFlag.V, inForce.profile);
        return of(parameter, inForce.value, act.effectiveOn(), origin, VERIFY, act);
    }

    /** Is there a source that nobody checked yet? What the portal only recommends cites none. */
    public boolean isVerifiable() {
        return flag.isVerifiable(profile == null && !source.isEmpty());
    }

    private static ParameterValue changed(
            Parameter parameter, String value, LocalDate from, String source, ParameterStep step, Act act) {
        office(step, act.by()).orRefuse();
        explained(act);
        Verdict.unless(parameter.isSettled(), "parameters.oneWayOnly").orRefuse();
        Verdict.unless(source.length() > LONGEST_SOURCE, "parameters.sourceLength")
                .orRefuse();
        Verdict.unless(from.isBefore(act.effectiveOn()), "parameters.notThePast", act.effectiveOn())
                .orRefuse();
        return of(parameter, value, from, new Origin(source, SourceFlag.R, null), step, act);
    }

    private static ParameterValue of(
            Parameter parameter, String told, LocalDate from, Origin origin, ParameterStep step, Act act) {
        String value = parameter.plain(told);
        parameter.accepts(value).orRefuse();
        ParameterValue made = new ParameterValue();
        made.id = UUID.randomUUID();
        made.key = parameter.key();
        made.value = value;
        made.fromDay = from;
        made.source = origin.source();
        made.flag = origin.flag();
        made.profile = origin.profile();
        made.state = step == PROPOSE ? ParameterState.PROPOSED : ParameterState.ADOPTED;
        made.proposedBy = act.by().staffNo();
        made.decidedAt = step == PROPOSE ? null : act.at();
        made.journal.add(JournalEntry.of(step, null, made.state, act));
        return made;
    }

    /** Somebody else agrees; what was to begin before that begins that day. */
    public void confirm(Act act) {
        decide(CONFIRM, act);
        if (fromDay.isBefore(act.effectiveOn())) {
            fromDay = act.effectiveOn();
        }
    }

    /** Somebody else does not agree, and says why. */
    public void decline(Act act) {
        explained(act);
        decide(DECLINE, act);
    }

    /** Who proposed it takes it back. */
    public void withdraw(Act act) {
        decide(WITHDRAW, act);
    }

    /** May this person take this step now? */
    public Verdict verdict(ParameterStep step, Actor actor) {
        boolean own = actor.staffNo().equals(proposedBy);
        return Verdict.unless(!step.opensFrom(state), "parameters.notWaiting")
                .and(() -> office(step, actor))
                .and(() -> switch (step) {
                    case CONFIRM, DECLINE -> Verdict.unless(own, "parameters.twoPeople");
                    case WITHDRAW -> Verdict.unless(!own, "parameters.notYourProposal");
                    case INSTALL, SET, PROPOSE, VERIFY -> Verdict.GRANTED;
                });
    }

    private static Verdict office(ParameterStep step, Actor actor) {
        return Verdict.unless(step.by().stream().noneMatch(actor::is), "parameters.notYourOffice");
    }

    private static void explained(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
    }

    private void decide(ParameterStep step, Act act) {
        verdict(step, act.by()).orRefuse();
        ParameterState before = state;
        state = step.after(before);
        decidedAt = act.at();
        journal.add(JournalEntry.of(step, before, state, act));
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getKey() {
        return key;
    }

    public String getValue() {
        return value;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public String getSource() {
        return source;
    }

    public SourceFlag getFlag() {
        return flag;
    }

    public @Nullable String getProfile() {
        return profile;
    }

    public ParameterState getState() {
        return state;
    }

    public String getProposedBy() {
        return proposedBy;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
