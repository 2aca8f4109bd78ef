package org.aval.domain.interests;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.JournalEntry;
import org.jspecify.annotations.Nullable;

/** What is written down of a declaration of interests; what people do with it is in {@link Declaration}. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // Jakarta Persistence, or the entity, fills the fields
public abstract class WrittenDeclaration {

    @Id
    UUID id;

    @Version
    int version;

    @Column(nullable = false)
    String reference;

    @Column(name = "declarant_id", nullable = false)
    UUID declarant;

    @Enumerated(EnumType.STRING)
    DeclarationKind kind;

    @Column(nullable = false)
    String occasion;

    @Column(nullable = false)
    String template;

    @Enumerated(EnumType.STRING)
    DeclarationState state;

    @Column(name = "previous_id")
    @Nullable
    UUID previous;

    @Nullable
    UUID preparedBy;

    @Column(nullable = false)
    LocalDate lookbackFrom;

    @Column(nullable = false)
    String principalActivity;

    boolean nothing;

    @Nullable
    LocalDate signedOn;

    @Nullable
    String signedLanguage;

    @Nullable
    LocalDate validUntil;

    @Nullable
    LocalDate answerBy;

    @Nullable
    LocalDate assessBy;

    @Nullable
    UUID assessedBy;

    @Enumerated(EnumType.STRING)
    @Nullable
    InterestLevel level;

    @Column(nullable = false)
    String opinion;

    @Nullable
    LocalDate inForceOn;

    @Column(nullable = false)
    String disclosureFr;

    @Column(nullable = false)
    String disclosureEn;

    @ElementCollection
    @CollectionTable(name = "declaration_journal", joinColumns = @JoinColumn(name = "declaration_id"))
    @OrderColumn(name = "line")
    List<JournalEntry> journal = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "interest_assessment", joinColumns = @JoinColumn(name = "declaration_id"))
    @OrderColumn(name = "place")
    List<Assessment> assessments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "declaration_copy", joinColumns = @JoinColumn(name = "declaration_id"))
    @OrderColumn(name = "place")
    List<FrozenCopy> copies = new ArrayList<>();

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getReference() {
        return reference;
    }

    public UUID getDeclarant() {
        return declarant;
    }

    public DeclarationKind getKind() {
        return kind;
    }

    public String getTemplate() {
        return template;
    }

    public DeclarationState getState() {
        return state;
    }

    public @Nullable UUID getPrevious() {
        return previous;
    }

    public @Nullable UUID getPreparedBy() {
        return preparedBy;
    }

    public LocalDate getLookbackFrom() {
        return lookbackFrom;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public @Nullable LocalDate getAnswerBy() {
        return answerBy;
    }

    /** By when the officer answers; null when nobody has to. */
    public @Nullable LocalDate getAssessBy() {
        return assessBy;
    }

    public @Nullable UUID getAssessedBy() {
        return assessedBy;
    }

    public @Nullable InterestLevel getLevel() {
        return level;
    }

    public String getOpinion() {
        return opinion;
    }

    public @Nullable LocalDate getInForceOn() {
        return inForceOn;
    }

    /** What the declarant says before speaking, in "fr" or "en"; empty when there is nothing to say. */
    public String disclosure(String language) {
        return "en".equals(language) ? disclosureEn : disclosureFr;
    }

    public List<Assessment> getAssessments() {
        return List.copyOf(assessments);
    }

    public List<FrozenCopy> getCopies() {
        return List.copyOf(copies);
    }

    public List<JournalEntry> getJournal() {
        return List.copyOf(journal);
    }
}
