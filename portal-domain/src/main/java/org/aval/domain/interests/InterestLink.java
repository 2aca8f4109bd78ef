package org.aval.domain.interests;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tie of a declarant to somebody outside. It belongs to its declaration and changes only through it. */
@Entity
public class InterestLink {

    private static final int RECENT_MONTHS = 36;

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "declaration_id")
    private Declaration declaration;

    private int place;

    @Column(name = "origin_id")
    @Nullable
    private UUID origin;

    @Enumerated(EnumType.STRING)
    private LinkCategory category;

    @Column(name = "counterparty_id", nullable = false)
    private UUID counterparty;

    @Column(nullable = false)
    private String subject;

    @Enumerated(EnumType.STRING)
    private Beneficiary beneficiary;

    @Column(nullable = false)
    private String relative;

    @Embedded
    private LinkWorth worth;

    @Embedded
    private LinkSpan span;

    @Column(nullable = false)
    private String description;

    @ElementCollection
    @CollectionTable(name = "interest_link_topic", joinColumns = @JoinColumn(name = "interest_link_id"))
    @Column(name = "topic")
    private Set<String> topics = new HashSet<>();

    protected InterestLink() {
        // for Jakarta Persistence
    }

    InterestLink(Declaration declaration, LinkWish wish) {
        id = UUID.randomUUID();
        this.declaration = declaration;
        origin = wish.origin();
        put(wish, 0);
    }

    final void put(LinkWish wish, int at) {
        place = at;
        category = wish.category();
        counterparty = wish.counterparty();
        subject = wish.subject();
        beneficiary = wish.beneficiary();
        relative = wish.relative();
        worth = wish.worth();
        span = wish.span();
        description = wish.description();
        topics.retainAll(wish.topics());
        topics.addAll(wish.topics());
    }

    /** What it says. */
    public LinkWish wish() {
        return new LinkWish(
                id, origin, category, counterparty, subject, beneficiary, relative, worth, span, description, topics);
    }

    /** What the guide of the specification (B6) suggests to the officer; the officer decides. */
    public InterestLevel suggested(LocalDate today) {
        boolean own = beneficiary == Beneficiary.SELF;
        boolean runs = span.runs(today);
        boolean weighs = worth.isPaidMuch() || worth.holdsMuch() || category.belongs();
        if (own && runs && weighs) {
            return InterestLevel.MAJOR;
        }
        boolean recent = span.reaches(today.minusMonths(RECENT_MONTHS));
        boolean ownGain = own && (worth.isPaid() || worth.holdingPercent() != null);
        boolean felt = ownGain || beneficiary == Beneficiary.UNIT_DIRECTED;
        return recent && felt ? InterestLevel.MODERATE : InterestLevel.MINOR;
    }

    public UUID getId() {
        return id;
    }

    public Declaration getDeclaration() {
        return declaration;
    }

    int getPlace() {
        return place;
    }
}
