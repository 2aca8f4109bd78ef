package org.aval.domain.mandates;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/** What a mandate says: for whom, on what, where, when and within which limits. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Jakarta Persistence, or a wish, fills the fields
public class MandateContent {

    @Enumerated(EnumType.STRING)
    private MandateType type;

    @Column(name = "holder_id", nullable = false)
    private UUID holder;

    @Column(name = "parent_id")
    @Nullable
    private UUID parent;

    @Column(name = "substitute_id")
    @Nullable
    private UUID substitute;

    @Column(name = "moderator_id")
    @Nullable
    private UUID moderator;

    @Embedded
    private MandateReach reach;

    @Embedded
    private MandateLimits limits;

    @ElementCollection
    @CollectionTable(name = "mandate_topic", joinColumns = @JoinColumn(name = "mandate_id"))
    private Set<MandateTopic> topics = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mandate_channel", joinColumns = @JoinColumn(name = "mandate_id"))
    @Column(name = "channel")
    @Enumerated(EnumType.STRING)
    private Set<Platform> channels = EnumSet.noneOf(Platform.class);

    @ElementCollection
    @CollectionTable(name = "mandate_account", joinColumns = @JoinColumn(name = "mandate_id"))
    @Column(name = "official_account_id")
    private Set<UUID> accounts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mandate_language", joinColumns = @JoinColumn(name = "mandate_id"))
    @Column(name = "language")
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mandate_slot", joinColumns = @JoinColumn(name = "mandate_id"))
    private Set<MandateSlot> slots = new HashSet<>();

    @Nullable
    private LocalDate startsOn;

    @Nullable
    private LocalDate endsOn;

    protected MandateContent() {
        // for Jakarta Persistence
    }

    static MandateContent of(MandateWish wish) {
        MandateContent content = new MandateContent();
        content.put(wish);
        return content;
    }

    void put(MandateWish wish) {
        holder = wish.holder();
        type = wish.type();
        reach = wish.reach();
        limits = wish.limits();
        substitute = wish.substitute();
        moderator = wish.moderator();
        parent = wish.parent();
        days(wish.scope().startsOn(), wish.scope().endsOn());
        replace(topics, wish.scope().topics());
        replace(channels, wish.scope().channels());
        replace(accounts, wish.scope().accounts());
        replace(languages, wish.scope().languages());
        replace(slots, wish.scope().slots());
    }

    void days(@Nullable LocalDate from, @Nullable LocalDate until) {
        startsOn = from;
        endsOn = until;
    }

    private static <T> void replace(Set<T> old, Set<T> wanted) {
        old.retainAll(wanted);
        old.addAll(wanted);
    }

    MandateWish wish() {
        MandateScope scope = new MandateScope(topics, channels, accounts, languages, slots, startsOn, endsOn);
        return new MandateWish(holder, type, reach, limits, scope, substitute, moderator, parent);
    }
}
