package org.aval.domain.attestations;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round of asking people to read and sign: whom, since when, by when, and how the scenarios are judged. */
@Entity
public class Campaign {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private CampaignKind kind;

    @Column(name = "charter_version_id", nullable = false)
    private UUID charterVersion;

    private LocalDate launchOn;

    @Nullable
    private LocalDate dueOn;

    @Embedded
    private QuizRules quiz;

    protected Campaign() {
        // for Jakarta Persistence
    }

    /** A campaign; without a due date it is rolling: each obligation gets its own. */
    public static Campaign of(
            String code,
            CampaignKind kind,
            UUID charterVersion,
            LocalDate launchOn,
            @Nullable LocalDate dueOn,
            QuizRules quiz) {
        Campaign campaign = new Campaign();
        campaign.id = UUID.randomUUID();
        campaign.code = code;
        campaign.kind = kind;
        campaign.charterVersion = charterVersion;
        campaign.launchOn = launchOn;
        campaign.dueOn = dueOn;
        campaign.quiz = quiz;
        return campaign;
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public CampaignKind getKind() {
        return kind;
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

    public QuizRules getQuiz() {
        return quiz;
    }
}
