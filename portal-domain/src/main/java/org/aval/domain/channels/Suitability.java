package org.aval.domain.channels;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.JournalEntry;
import org.aval.domain.shared.Verdict;

/** How well one platform suits one objective, and why: judged by Communications, privacy or security. */
@Entity
public class Suitability {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Objective objective;

    @Enumerated(EnumType.STRING)
    private Platform platform;

    @Enumerated(EnumType.STRING)
    private Fit fit;

    @Column(nullable = false)
    private String reasonFr;

    @Column(nullable = false)
    private String reasonEn;

    @Column(nullable = false)
    private LocalDate judgedOn;

    @ElementCollection
    @CollectionTable(name = "suitability_journal", joinColumns = @JoinColumn(name = "suitability_id"))
    @OrderColumn(name = "line")
    private List<JournalEntry> journal = new ArrayList<>();

    protected Suitability() {
        // for Jakarta Persistence
    }

    private Suitability(Objective objective, Platform platform) {
        id = UUID.randomUUID();
        this.objective = objective;
        this.platform = platform;
    }

    /** A first judgement. */
    public static Suitability judge(Objective objective, Platform platform, Judgement judgement, Act act) {
        mayJudge(platform, act.by()).orRefuse();
        Suitability judged = new Suitability(objective, platform);
        judged.journal.add(JournalEntry.of(SuitabilityStep.JUDGE, null, judgement.fit(), act));
        judged.write(judgement, act);
        return judged;
    }

    /** Another judgement, with the reason why it changes. */
    public void judgeAgain(Judgement judgement, Act act) {
        mayJudge(platform, act.by()).orRefuse();
        Verdict.unless(!act.isExplained(), "shared.motiveMissing").orRefuse();
        journal.add(JournalEntry.of(SuitabilityStep.JUDGE_AGAIN, fit, judgement.fit(), act));
        write(judgement, act);
    }

    /** May this person judge? And is there something to judge: can one have an account there? */
    public static Verdict mayJudge(Platform platform, Actor actor) {
        return Verdict.unless(SuitabilityStep.JUDGE.by().stream().noneMatch(actor::is), "channels.notYourOffice")
                .and(() -> Verdict.unless(!platform.hasAccounts(), "channels.noAccountsThere", platform));
    }

    private void write(Judgement judgement, Act act) {
        judgement.check().orRefuse();
        fit = judgement.fit();
        reasonFr = judgement.reasonFr().strip();
        reasonEn = judgement.reasonEn().strip();
        judgedOn = act.effectiveOn();
    }

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Objective getObjective() {
        return objective;
    }

    public Platform getPlatform() {
        return platform;
    }

    public Fit getFit() {
        return fit;
    }

    public String getReasonFr() {
        return reasonFr;
    }

    public String getReasonEn() {
        return reasonEn;
    }

    public LocalDate getJudgedOn() {
        return judgedOn;
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
