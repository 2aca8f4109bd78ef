package org.aval.domain.interests;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How a counterparty is called and where it belongs.
 *
 * @param aliases how else it is called
 * @param parent the head of the group it belongs to
 */
public record CounterpartyWording(
        String name, CounterpartyKind kind, CounterpartySector sector, Set<String> aliases, @Nullable UUID parent)
        implements Serializable {

    private static final int LONGEST = 160;

    public CounterpartyWording {
        name = oneLine(name);
        aliases = Set.copyOf(aliases.stream()
                .map(CounterpartyWording::oneLine)
                .filter(alias -> !alias.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** A name as it is kept: what was copied from a sheet brings tabs and line ends with it, which are no part of a name. */
    public static String oneLine(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** The same, called by these names as well; its own name is none of them. */
    public CounterpartyWording alsoCalled(Set<String> names) {
        Set<String> all = new LinkedHashSet<>(aliases);
        all.addAll(names);
        all.remove(name);
        return new CounterpartyWording(name, kind, sector, all, parent);
    }

    Verdict complete() {
        boolean tooLong = name.length() > LONGEST || aliases.stream().anyMatch(alias -> alias.length() > LONGEST);
        return Verdict.unless(name.isEmpty(), "interests.counterparty.nameMissing")
                .and(() -> Verdict.unless(tooLong, "interests.counterparty.nameLong", LONGEST));
    }
}
