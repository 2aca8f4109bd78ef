package org.aval.domain.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.shared.JournalEntry;
import org.jspecify.annotations.Nullable;

/** What is written down of a mandate; what people do with it is in {@link Mandate}. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Jakarta Persistence, or the entity, fills the fields
public abstract class WrittenMandate {

    @Id
    UUID id;

    @Version
    int version;

    @Column(nullable = false)
    String reference;

    @Nullable
    String code;

    @Enumerated(EnumType.STRING)
    MandateState state;

    @Embedded
    MandateHands hands;

    @Column(name = "renewal_of")
    @Nullable
    UUID renewalOf;

    @Embedded
    MandateContent content;

    @Nullable
    LocalDate acceptBy;

    @Nullable
    Instant acceptedAt;

    @Embedded
    @Nullable
    MandatePause pause;

    @Nullable
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    EndReason endReason;

    @Embedded
    MandateHistory history;

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getReference() {
        return reference;
    }

    /** What is printed on its card; null before it is granted. */
    public @Nullable String getCode() {
        return code;
    }

    public MandateType getType() {
        return content.wish().type();
    }

    public MandateState getState() {
        return state;
    }

    public UUID getHolder() {
        return content.wish().holder();
    }

    public MandateHands getHands() {
        return hands;
    }

    public @Nullable UUID getRenewalOf() {
        return renewalOf;
    }

    public @Nullable LocalDate getStartsOn() {
        return content.wish().scope().startsOn();
    }

    public @Nullable LocalDate getEndsOn() {
        return content.wish().scope().endsOn();
    }

    public @Nullable LocalDate getAcceptBy() {
        return acceptBy;
    }

    public @Nullable Instant getAcceptedAt() {
        return acceptedAt;
    }

    public MandatePause getPause() {
        return Objects.requireNonNullElse(pause, MandatePause.NONE);
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public @Nullable EndReason getEndReason() {
        return endReason;
    }

    public List<JournalEntry> getJournal() {
        return history.lines();
    }
}
