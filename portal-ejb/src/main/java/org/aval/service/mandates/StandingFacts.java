package org.aval.service.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.BoundAccount;
import org.aval.domain.mandates.Eligibility;
import org.aval.domain.mandates.GrantFacts;
import org.aval.domain.mandates.HolderFacts;
import org.aval.domain.mandates.InterestFacts;
import org.aval.domain.mandates.MandateFacts;
import org.aval.domain.mandates.MandateLaw;
import org.aval.domain.mandates.MandateLimits;
import org.aval.domain.mandates.MandateReach;
import org.aval.domain.mandates.MandateScope;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateStandings;
import org.aval.domain.mandates.MandateState;
import org.aval.domain.mandates.MandateTopic;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.mandates.MessageLevel;
import org.aval.domain.mandates.ParentFacts;
import org.aval.domain.mandates.PreApproval;
import org.aval.domain.mandates.Represented;
import org.aval.domain.mandates.ScopeFacts;
import org.aval.domain.shared.BothNames;
import org.aval.service.shared.BusinessCalendar;
import org.aval.service.shared.Columns;
import org.jspecify.annotations.Nullable;

/** Turns a row of gathered facts into what the domain asks: the lasting conditions of a mandate, and its standing. */
@Dependent
class StandingFacts {

    /** For so many open days after a signature ended, rights still stand. */
    private static final int GRACE = 10;

    private static final BothNames UNNAMED = new BothNames("", "");

    /** No grace is longer, whatever the holidays. */
    private static final int LONGEST_GRACE = 40;

    @Inject
    BusinessCalendar calendar;

    /** @param above what the mandate is worth that this one is passed on from; null for none */
    MandateWorth worth(Tuple row, LocalDate day, @Nullable MandateStanding above) {
        MandateWish wish = wish(row);
        InterestFacts interests = DeclaredInterests.read(row);
        return new MandateWorth(standing(row, wish, day, above), interests, interests.watches(wish));
    }

    private MandateStanding standing(Tuple row, MandateWish wish, LocalDate day, @Nullable MandateStanding above) {
        ScopeFacts scope = new ScopeFacts(
                topics(row, "RESERVED"),
                topics(row, "RETIRED"),
                List.of(),
                BoundAccounts.read(row.get("accounts", String.class)),
                parent(wish, above));
        GrantFacts grant = new GrantFacts(false, true, false, null, row.get("grantor_holds", Boolean.class));
        MandateFacts facts = new MandateFacts(day, holder(row, day), scope, grant, law(row));
        return MandateStandings.of(
                new MandateStandings.Bare(
                        Columns.constant(row, "state", MandateState.class),
                        Columns.dayOrNull(row, "starts_on"),
                        Columns.dayOrNull(row, "ends_on"),
                        Columns.dayOrNull(row, "accept_by"),
                        Eligibility.lasting(wish, facts),
                        row.get("paused", Boolean.class)),
                day);
    }

    /** Of the law only how long a training and a declaration count is asked of what was granted. */
    private static MandateLaw law(Tuple row) {
        MandateLaw usual = MandateLaw.USUAL;
        return new MandateLaw(
                usual.maxMonths(),
                row.get("training_months", Integer.class),
                usual.acceptDays(),
                usual.suspensionDays(),
                usual.prolongations(),
                row.get("grace_days", Integer.class),
                usual.powers());
    }

    private HolderFacts holder(Tuple row, LocalDate day) {
        LocalDate signed = Columns.dayOrNull(row, "signed_until");
        boolean attested = signed != null && !signed.isBefore(day);
        return new HolderFacts(
                row.get("in_post", Boolean.class),
                Columns.dayOrNull(row, "employed_until"),
                attested,
                attested || isInGrace(signed, day),
                row.get("unimpeded", Boolean.class),
                DeclaredInterests.read(row));
    }

    private boolean isInGrace(@Nullable LocalDate signed, LocalDate day) {
        return signed != null
                && !signed.isBefore(day.minusDays(LONGEST_GRACE))
                && !calendar.after(signed, GRACE).isBefore(day);
    }

    /** What of a mandate its lasting conditions look at. */
    private static MandateWish wish(Tuple row) {
        MandateScope scope = new MandateScope(
                topics(row),
                channels(row),
                accounts(row),
                Set.of(),
                Set.of(),
                Columns.dayOrNull(row, "starts_on"),
                Columns.dayOrNull(row, "ends_on"));
        return new MandateWish(
                Columns.id(row, "holder_id"),
                Columns.constant(row, "type", MandateType.class),
                reach(row),
                limits(row),
                scope,
                null,
                null,
                row.get("parent_id", UUID.class));
    }

    private static MandateReach reach(Tuple row) {
        return new MandateReach(
                Represented.INSTITUTION,
                null,
                "",
                "",
                MessageLevel.INFORMATION,
                "",
                row.get("every_topic", Boolean.class),
                row.get("every_channel", Boolean.class));
    }

    private static MandateLimits limits(Tuple row) {
        return new MandateLimits(
                PreApproval.NONE,
                false,
                false,
                false,
                false,
                false,
                "",
                0,
                Columns.dayOrNull(row, "media_trained_on"),
                "",
                "");
    }

    /** What was passed on lay within its parent when it was granted; what lasts is that the parent's holder may speak. */
    private static @Nullable ParentFacts parent(MandateWish wish, @Nullable MandateStanding above) {
        LocalDate from = wish.scope().startsOn();
        LocalDate until = wish.scope().endsOn();
        if (wish.parent() == null || from == null || until == null) {
            return null;
        }
        boolean speaks = above != null && above.speaks();
        return new ParentFacts(
                "", speaks, true, MessageLevel.CRISIS, true, Set.of(), Set.of(), true, Set.of(), from, until);
    }

    private static Set<MandateTopic> topics(Tuple row) {
        return told(row)
                .map(parts -> new MandateTopic(parts[0], "true".equals(parts[1])))
                .collect(Collectors.toSet());
    }

    /** Those of its topics that are in this state: what a mandate is worth needs no name of them. */
    private static Map<String, BothNames> topics(Tuple row, String state) {
        return told(row)
                .filter(parts -> "false".equals(parts[1]) && state.equals(parts[2]))
                .collect(Collectors.toMap(parts -> parts[0], parts -> UNNAMED));
    }

    private static Stream<String[]> told(Tuple row) {
        String joined = row.get("topics", String.class);
        return joined == null ? Stream.of() : Arrays.stream(joined.split(",")).map(one -> one.split(":"));
    }

    private static Set<UUID> accounts(Tuple row) {
        return BoundAccounts.read(row.get("accounts", String.class)).stream()
                .map(BoundAccount::id)
                .collect(Collectors.toSet());
    }

    private static Set<Platform> channels(Tuple row) {
        String joined = row.get("channels", String.class);
        Set<Platform> channels = EnumSet.noneOf(Platform.class);
        if (joined != null) {
            Arrays.stream(joined.split(",")).map(Platform::valueOf).forEach(channels::add);
        }
        return channels;
    }
}
