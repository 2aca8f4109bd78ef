package org.aval.domain.charters;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.JournalEntry;
import org.jspecify.annotations.Nullable;

/** What a version says of itself, to be read by everybody; only its life, {@link CharterVersion}, changes it. */
@MappedSuperclass
public abstract class VersionSheet {

    @Id
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "charter_id")
    Charter charter;

    @Column(nullable = false)
    String number;

    @Enumerated(EnumType.STRING)
    ChangeType changeType;

    @Enumerated(EnumType.STRING)
    CharterState state;

    @Column(nullable = false)
    String summaryFr;

    @Column(nullable = false)
    String summaryEn;

    @Nullable
    String resolution;

    @Nullable
    String approvedBy;

    @Nullable
    LocalDate effectiveFrom;

    @Nullable
    LocalDate effectiveTo;

    @Column(name = "drafted_by")
    @Nullable
    UUID draftedBy;

    @Column(name = "based_on")
    @Nullable
    UUID basedOn;

    int graceDays;

    @Nullable
    @Column(name = "sha256_fr")
    String sha256Fr;

    @Nullable
    @Column(name = "sha256_en")
    String sha256En;

    @Nullable
    LocalDate publishedOn;

    @Nullable
    String repealedBy;

    @Embedded
    Approvals approvals = Approvals.needing(1);

    @Embedded
    ReviewCycle review = ReviewCycle.none();

    @ElementCollection
    @CollectionTable(name = "charter_version_author", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "person_id")
    Set<UUID> authors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "consultation", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "line")
    List<Consultation> consultations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "charter_version_journal", joinColumns = @JoinColumn(name = "charter_version_id"))
    @OrderColumn(name = "line")
    List<JournalEntry> journal = new ArrayList<>();

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Charter getCharter() {
        return charter;
    }

    public String getNumber() {
        return number;
    }

    public ChangeType getChangeType() {
        return changeType;
    }

    public CharterState getState() {
        return state;
    }

    /** What changed, in "fr" or "en". */
    public String summary(String language) {
        return "en".equals(language) ? summaryEn : summaryFr;
    }

    public @Nullable String getResolution() {
        return resolution;
    }

    /** The body that approved it, as the minutes name it; null where the files do not tell. */
    public @Nullable String getApprovedBy() {
        return approvedBy;
    }

    public @Nullable LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public @Nullable LocalDate getEffectiveTo() {
        return effectiveTo;
    }

    /** Who drafted it; null when it was installed from files. */
    public @Nullable UUID getDraftedBy() {
        return draftedBy;
    }

    /** The version it began as a copy of. */
    public @Nullable UUID getBasedOn() {
        return basedOn;
    }

    /** How many days what was signed before still counts once this version is in force. */
    public int getGraceDays() {
        return graceDays;
    }

    /** The digest of the whole text in "fr" or "en"; null before approval. */
    public @Nullable String sha256(String language) {
        return "en".equals(language) ? sha256En : sha256Fr;
    }

    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    /** The resolution that repealed it. */
    public @Nullable String getRepealedBy() {
        return repealedBy;
    }

    public Approvals getApprovals() {
        return approvals;
    }

    public ReviewCycle getReview() {
        return review;
    }

    /** Whoever wrote in it. */
    public Set<UUID> getAuthors() {
        return Set.copyOf(authors);
    }

    public List<Consultation> getConsultations() {
        return List.copyOf(consultations);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
