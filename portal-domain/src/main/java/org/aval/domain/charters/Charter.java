package org.aval.domain.charters;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.people.Audience;
import org.jspecify.annotations.Nullable;

/** A text the institution governs itself by; what it says lives in its versions. */
@Entity
public class Charter {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    private CharterKind kind;

    @Column(nullable = false)
    private String titleFr;

    @Column(nullable = false)
    private String titleEn;

    @Column(nullable = false)
    private String authoritativeLanguage;

    @Version
    private int version;

    @Column(name = "owner_id")
    private @Nullable UUID owner;

    private int reviewCycleMonths;

    private int approvalsNeeded;

    @Column(nullable = false)
    private String consulted;

    @Column(name = "public_flag")
    private boolean open;

    @Column(nullable = false)
    private String audiences;

    private boolean annexed;

    @ElementCollection
    @CollectionTable(name = "charter_address", joinColumns = @JoinColumn(name = "charter_id"))
    @MapKeyColumn(name = "body")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "address", nullable = false)
    private Map<ConsultationBody, String> addresses = new EnumMap<>(ConsultationBody.class);

    protected Charter() {
        // for Jakarta Persistence
    }

    /** A new charter without any version yet; one language is authoritative when the two differ. */
    public static Charter of(
            String code, CharterKind kind, String titleFr, String titleEn, String authoritativeLanguage) {
        Charter charter = new Charter();
        charter.id = UUID.randomUUID();
        charter.code = code;
        charter.kind = kind;
        charter.titleFr = titleFr;
        charter.titleEn = titleEn;
        charter.authoritativeLanguage = authoritativeLanguage;
        charter.governedBy(CharterGovernance.USUAL);
        return charter;
    }

    /** Who owns it, how many approve it, who is heard, how often it is looked at again; for the versions that follow. */
    public void governedBy(CharterGovernance governance) {
        owner = governance.owner();
        reviewCycleMonths = governance.reviewCycleMonths();
        approvalsNeeded = governance.approvalsNeeded();
        consulted = joined(governance.consulted());
        open = governance.open();
        audiences = joined(governance.audiences());
        annexed = governance.annexed();
        addresses.keySet().retainAll(governance.addresses().keySet());
        addresses.putAll(governance.addresses());
    }

    /** Another title in both languages; where one is missing or too long, the text is called what it was. */
    public void called(String fr, String en) {
        if (CharterSheet.isTitle(fr) && CharterSheet.isTitle(en)) {
            titleFr = fr;
            titleEn = en;
        }
    }

    private static String joined(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> Set<E> split(String joined, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        Stream.of(joined.split(","))
                .filter(name -> !name.isEmpty())
                .forEach(name -> constants.add(Enum.valueOf(type, name)));
        return constants;
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public CharterKind getKind() {
        return kind;
    }

    /** The title in "fr" or "en". */
    public String title(String language) {
        return "en".equals(language) ? titleEn : titleFr;
    }

    public String getAuthoritativeLanguage() {
        return authoritativeLanguage;
    }

    public int getVersion() {
        return version;
    }

    /** The person who answers for it; null while nobody does. */
    public @Nullable UUID getOwner() {
        return owner;
    }

    /** How many months after its coming into force a version is looked at again. */
    public int getReviewCycleMonths() {
        return reviewCycleMonths;
    }

    /** How many approvers must agree to a version drafted from now on. */
    public int getApprovalsNeeded() {
        return approvalsNeeded;
    }

    /** The bodies that must be heard before a version is approved. */
    public Set<ConsultationBody> getConsulted() {
        return split(consulted, ConsultationBody.class);
    }

    /** May anybody outside read it? */
    public boolean isOpen() {
        return open;
    }

    /** Whom it is for; empty for everybody. */
    public Set<Audience> getAudiences() {
        return split(audiences, Audience.class);
    }

    /** Is it annexed to the internal rules of a private employer, under French law? */
    public boolean isAnnexed() {
        return annexed;
    }

    /** Where bodies without a role in the portal are invited. */
    public Map<ConsultationBody, String> getAddresses() {
        return Map.copyOf(addresses);
    }

    /** How it is governed. */
    public CharterGovernance governance() {
        return new CharterGovernance(
                owner, reviewCycleMonths, approvalsNeeded, getConsulted(), open, getAudiences(), addresses, annexed);
    }
}
