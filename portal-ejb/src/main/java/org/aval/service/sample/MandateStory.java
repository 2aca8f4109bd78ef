package org.aval.service.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.MandateLimits;
import org.aval.domain.mandates.MandateReach;
import org.aval.domain.mandates.MandateScope;
import org.aval.domain.mandates.MandateSlot;
import org.aval.domain.mandates.MandateState;
import org.aval.domain.mandates.MandateTopic;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.mandates.MessageLevel;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.mandates.Represented;
import org.aval.service.sample.SampleFile.Calendar;
import org.jspecify.annotations.Nullable;

/** A mandate of the sample as its file tells of it: what was asked, who decided when, and where it is now. */
record MandateStory(
        String reference,
        MandateType type,
        String holder,
        List<String> topics,
        List<String> excluded,
        List<Platform> channels,
        List<String> accounts,
        List<String> languages,
        MessageLevel level,
        PreApproval preApproval,
        String purpose,
        String title,
        String conditions,
        String disclosureFr,
        String disclosureEn,
        @Nullable String trainedOn,
        int hours,
        boolean mayReply,
        boolean mayUseLogo,
        boolean listed,
        boolean maySubDelegate,
        @Nullable String substitute,
        @Nullable String moderator,
        @Nullable List<String> slot,
        String startsOn,
        String endsOn,
        @Nullable String renewalOf,
        @Nullable String askedOn,
        @Nullable String reviewer,
        @Nullable String grantor,
        @Nullable String grantedOn,
        @Nullable String acceptedOn,
        MandateState state,
        @Nullable String settledOn,
        String reason) {

    static List<MandateStory> read() {
        try (InputStream in = MandateStory.class.getResourceAsStream("/sample/mandates.json")) {
            return JsonMapper.builder().build().readValue(Objects.requireNonNull(in), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("the sample's mandates are broken", e);
        }
    }

    /** What was asked for; no topic or channel told is every one. */
    MandateWish wish(Calendar calendar, ZoneId zone, Map<String, UUID> ids, Map<String, UUID> named) {
        return new MandateWish(
                Objects.requireNonNull(ids.get(holder)),
                type,
                new MandateReach(
                        Represented.INSTITUTION, null, title, purpose, level, "", topics.isEmpty(), channels.isEmpty()),
                limits(calendar),
                scope(calendar, zone, named),
                substitute == null ? null : ids.get(substitute),
                moderator == null ? null : ids.get(moderator),
                null);
    }

    private MandateLimits limits(Calendar calendar) {
        return new MandateLimits(
                preApproval,
                mayReply,
                mayUseLogo,
                false,
                maySubDelegate,
                listed,
                conditions,
                hours,
                calendar.dayOrNull(trainedOn),
                disclosureFr,
                disclosureEn);
    }

    private MandateScope scope(Calendar calendar, ZoneId zone, Map<String, UUID> named) {
        Set<MandateTopic> about = Stream.concat(
                        topics.stream().map(topic -> new MandateTopic(topic, false)),
                        excluded.stream().map(topic -> new MandateTopic(topic, true)))
                .collect(Collectors.toSet());
        LocalDate from = calendar.day(startsOn);
        Set<MandateSlot> slots = slot == null
                ? Set.of()
                : Set.of(new MandateSlot(
                        from.atTime(LocalTime.parse(slot.get(0))).atZone(zone).toInstant(),
                        from.atTime(LocalTime.parse(slot.get(1))).atZone(zone).toInstant()));
        Set<UUID> bound = accounts.stream()
                .map(reference -> Objects.requireNonNull(named.get(reference)))
                .collect(Collectors.toSet());
        return new MandateScope(
                about, Set.copyOf(channels), bound, Set.copyOf(languages), slots, from, calendar.day(endsOn));
    }
}
