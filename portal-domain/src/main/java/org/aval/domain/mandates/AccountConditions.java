package org.aval.domain.mandates;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aval.domain.channels.Platform;
import org.aval.domain.shared.Verdict;

/** What a mandate asks of the official accounts it names: other things before it is granted than afterwards. */
final class AccountConditions {

    private AccountConditions() {}

    /** The accounts stand on its channels and can be spoken on; the voice of accounts names one on each channel. */
    static Verdict asked(MandateWish wish, List<BoundAccount> accounts) {
        Set<Platform> channels = wish.scope().channels();
        boolean everywhere = wish.reach().everyChannel();
        String closed =
                named(accounts.stream().filter(account -> !account.isNameable()).toList());
        String elsewhere = named(accounts.stream()
                .filter(account -> !everywhere && !channels.contains(account.platform()))
                .toList());
        Set<Platform> without = wish.type().isOfAccounts() ? without(channels, accounts) : Set.of();
        boolean none = wish.type().isOfAccounts() && accounts.isEmpty();
        return Verdict.unless(none, "mandates.condition.noAccount")
                .and(() -> Verdict.unless(!closed.isEmpty(), "mandates.condition.accountNotOpen", closed))
                .and(() -> Verdict.unless(!elsewhere.isEmpty(), "mandates.condition.accountElsewhere", elsewhere))
                .and(() -> Verdict.unless(
                        !without.isEmpty(), "mandates.condition.channelWithoutAccount", List.copyOf(without)));
    }

    /** It stands while on one of its channels somebody can still speak. */
    static Verdict standing(MandateWish wish, List<BoundAccount> accounts) {
        Set<Platform> channels = EnumSet.noneOf(Platform.class);
        channels.addAll(wish.scope().channels());
        if (wish.reach().everyChannel() && wish.type().isOfAccounts()) {
            accounts.forEach(account -> channels.add(account.platform()));
        }
        boolean silent =
                !channels.isEmpty() && channels.stream().allMatch(channel -> BoundAccount.silence(accounts, channel));
        String renamed = named(accounts.stream().filter(BoundAccount::renamed).toList());
        String stopped = named(accounts.stream().filter(BoundAccount::isStopped).toList());
        return Verdict.unless(silent && !renamed.isEmpty(), "mandates.condition.accountRenamed", renamed)
                .and(() -> Verdict.unless(silent, "mandates.condition.accountStopped", stopped));
    }

    private static Set<Platform> without(Collection<Platform> channels, List<BoundAccount> accounts) {
        return channels.stream()
                .filter(channel -> accounts.stream().noneMatch(account -> account.platform() == channel))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String named(List<BoundAccount> accounts) {
        return accounts.stream()
                .map(account -> account.name() + " (" + account.reference() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
