package org.aval.domain.attestations;

import static org.aval.domain.attestations.CampaignStep.CANCEL;
import static org.aval.domain.attestations.CampaignStep.CLOSE;
import static org.aval.domain.attestations.CampaignStep.OPEN;
import static org.aval.domain.attestations.CampaignStep.PREPARE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A round of asking people to read and sign: whom, since when, by when, and how the scenarios are judged.
 *
 * <p>It is prepared, then opened: from its first day on everybody it is for is asked, in the background. A rolling one
 * asks whoever comes to match while it is open. Closed, it asks and reminds nobody any more; cancelled, what it asked
 * for has no object any more.
 */
@Entity
public class Campaign {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private CampaignKind kind;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    @Embedded
    private CampaignName name;

    @Column(name = "charter_version_id", nullable = false)
    private UUID charterVersion;

    private LocalDate launchOn;

    @Nullable
    private LocalDate dueOn;

    @Nullable
    private Integer dueDays;

    private boolean rolling;

    @Embedded
    private AudienceRule audience;

    @Embedded
    private QuizRules quiz;

    private int expected;

    @Nullable
    private Instant askedAt;

    @ElementCollection
    @CollectionTable(name = "campaign_journal", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Campaign() {
        // for Jakarta Persistence
    }

    private Campaign(String code, CampaignWish wish) {
        id = UUID.randomUUID();
        this.code = code;
        kind = wish.kind();
        name = wish.name();
        charterVersion = wish.charterVersion();
        launchOn = wish.launchOn();
        dueOn = wish.dueOn();
        dueDays = wish.dueDays();
        rolling = wish.rolling();
        audience = wish.audience();
        quiz = wish.quiz();
    }

    /** Somebody prepares a campaign; nobody is asked yet. */
    public static Campaign prepare(String code, CampaignWish wish, Act act, CampaignFacts facts) {
        Campaign campaign = new Campaign(code, wish);
        CampaignRule.refusal(campaign, PREPARE, act.by(), facts).orRefuse();
        campaign.journal.add(JournalEntry.of(PREPARE, null, CampaignState.DRAFT, act));
        campaign.state = CampaignState.DRAFT;
        return campaign;
    }

    /** One that runs without anybody's doing: newcomers, a new version, the yearly renewal. */
    public static Campaign byItself(String code, CampaignWish wish, Act ofThePortal) {
        Verdict.unless(!ofThePortal.by().is(Role.SYSTEM), "attestations.notYourOffice")
                .orRefuse();
        Campaign campaign = new Campaign(code, wish);
        campaign.journal.add(JournalEntry.of(OPEN, null, CampaignState.OPEN, ofThePortal));
        campaign.state = CampaignState.OPEN;
        return campaign;
    }

    /** May somebody prepare this? Asked before there is anything to keep. */
    public static Verdict verdict(CampaignWish wish, Actor actor, CampaignFacts facts) {
        return CampaignRule.refusal(new Campaign("", wish), PREPARE, actor, facts);
    }

    /** From its first day on people are asked. */
    public void open(Act act, CampaignFacts facts) {
        advance(OPEN, act, facts);
        expected = facts.people();
    }

    /** Nobody is asked or reminded any more; who was asked still has to sign. */
    public void close(Act act, CampaignFacts facts) {
        explained(act);
        advance(CLOSE, act, facts);
    }

    /** What it asked for has no object any more. */
    public void cancel(Act act, CampaignFacts facts) {
        explained(act);
        advance(CANCEL, act, facts);
    }

    /** Everybody it is for has been asked. */
    public void allAsked(Instant at) {
        askedAt = askedAt == null ? at : askedAt;
    }

    /** May this person take this step now? */
    public Verdict verdict(CampaignStep step, Actor actor, CampaignFacts facts) {
        return Verdict.unless(!step.opensFrom(state), "attestations.campaign.wrongState", state)
                .and(() -> CampaignRule.refusal(this, step, actor, facts));
    }

    /** May this reader open it in full? Who decides about it, and the auditor unless it follows an incident. */
    public Verdict mayRead(Actor reader) {
        boolean auditor = kind != CampaignKind.REMEDIAL && reader.is(Role.AUDITOR);
        return Verdict.unless(!auditor && kind.offices().stream().noneMatch(reader::is), "attestations.unknown");
    }

    /** Are people still being asked for the first time? */
    public boolean isAsking(LocalDate today) {
        return state == CampaignState.OPEN && askedAt == null && !today.isBefore(launchOn);
    }

    private static void explained(Act act) {
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
    }

    private void advance(CampaignStep step, Act act, CampaignFacts facts) {
        verdict(step, act.by(), facts).orRefuse();
        CampaignState next = step.after(state);
        journal.add(JournalEntry.of(step, state, next, act));
        state = next;
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public CampaignKind getKind() {
        return kind;
    }

    public CampaignState getState() {
        return state;
    }

    public CampaignName getName() {
        return name;
    }

    public UUID getCharterVersion() {
        return charterVersion;
    }

    public LocalDate getLaunchOn() {
        return launchOn;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public @Nullable Integer getDueDays() {
        return dueDays;
    }

    public boolean isRolling() {
        return rolling;
    }

    public AudienceRule getAudience() {
        return audience;
    }

    public QuizRules getQuiz() {
        return quiz;
    }

    public int getExpected() {
        return expected;
    }

    public @Nullable Instant getAskedAt() {
        return askedAt;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
