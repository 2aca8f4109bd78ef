package org.aval.domain.attestations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aval.domain.people.Audience;
import org.aval.domain.people.EmploymentType;
import org.aval.domain.people.Profession;
import org.jspecify.annotations.Nullable;

/**
 * Whom a campaign is for: people to whom every condition that is set applies. No condition means everybody in post.
 *
 * @param units codes parted by commas; whoever is in a unit below counts too
 * @param listed only the people of the campaign's own list
 * @param renewWithinDays only who has no signature, or one that ends within so many days; null for everybody
 */
@Embeddable
public record AudienceRule(
        @Column(nullable = false) String units,
        @Column(nullable = false) String professions,
        @Column(nullable = false) String audiences,
        @Column(nullable = false) String employments,
        boolean listed,
        @Nullable Integer renewWithinDays)
        implements Serializable {

    public static final AudienceRule EVERYBODY = new AudienceRule("", "", "", "", false, null);

    /** Only the people of the campaign's own list. */
    public static final AudienceRule LISTED = new AudienceRule("", "", "", "", true, null);

    /** Who is in these units or below, has one of these professions, audiences and bonds; an empty set asks nothing. */
    public static AudienceRule of(
            Collection<String> units,
            Set<Profession> professions,
            Set<Audience> audiences,
            Set<EmploymentType> employments) {
        return new AudienceRule(joined(units), names(professions), names(audiences), names(employments), false, null);
    }

    /** The same people, but only who has no signature or one that ends within so many days. */
    public AudienceRule renewing(@Nullable Integer days) {
        return new AudienceRule(units, professions, audiences, employments, listed, days);
    }

    /** Is it for everybody in post? */
    public boolean isForEverybody() {
        return !listed && (units + professions + audiences + employments).isEmpty();
    }

    public List<String> unitCodes() {
        return parts(units);
    }

    public List<Profession> ofProfessions() {
        return parts(professions).stream().map(Profession::valueOf).toList();
    }

    public List<Audience> ofAudiences() {
        return parts(audiences).stream().map(Audience::valueOf).toList();
    }

    public List<EmploymentType> ofEmployments() {
        return parts(employments).stream().map(EmploymentType::valueOf).toList();
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return joined(constants.stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static String joined(Collection<String> parts) {
        return String.join(",", new TreeSet<>(parts));
    }
}
