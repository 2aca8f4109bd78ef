package org.aval.service.interests;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.Assessment;
import org.aval.domain.interests.Counterparty;
import org.aval.domain.interests.Declaration;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.InterestLink;
import org.aval.domain.interests.LinkWish;
import org.aval.policies.interests.Disclosure;
import org.jspecify.annotations.Nullable;

/** Links with the names around them, compared with the declaration before, and the sentence that follows from them. */
@Dependent
class LinkViews {

    @PersistenceContext
    EntityManager em;

    /** The links of a declaration. */
    List<LinkView> of(
            Declaration declaration, @Nullable Declaration before, Map<String, String> names, LocalDate today) {
        Map<UUID, Counterparty> counterparties = counterparties(declaration);
        return declaration.getLinks().stream()
                .map(link -> view(link, change(link.wish(), before), declaration, counterparties, names, today))
                .toList();
    }

    /** What stood in the declaration before and was not taken over. */
    List<LinkView> gone(
            Declaration declaration, @Nullable Declaration before, Map<String, String> names, LocalDate today) {
        if (before == null) {
            return List.of();
        }
        List<UUID> kept = DeclarationRecords.origins(declaration);
        Map<UUID, Counterparty> counterparties = counterparties(before);
        return before.getLinks().stream()
                .filter(link -> !kept.contains(link.getId()))
                .map(link -> view(link, LinkChange.SAME, before, counterparties, names, today))
                .toList();
    }

    /** What the declarant says before speaking, in "fr" or "en"; empty when nothing weighs. */
    String sentence(Declaration declaration, String language) {
        Map<UUID, Counterparty> counterparties = counterparties(declaration);
        return Disclosure.sentence(
                declaration.getLinks().stream()
                        .filter(link -> weighs(declaration, link))
                        .map(link -> told(link.wish(), counterparties))
                        .toList(),
                language);
    }

    private static boolean weighs(Declaration declaration, InterestLink link) {
        return declaration.judged().stream()
                .anyMatch(one -> one.link().equals(link.getId()) && one.level().isManaged());
    }

    private static Disclosure.Told told(LinkWish link, Map<UUID, Counterparty> counterparties) {
        LocalDate end = link.span().endsOn();
        return new Disclosure.Told(
                link.category().name(),
                Objects.requireNonNull(counterparties.get(link.counterparty())).getName(),
                String.valueOf(link.span().startsOn().getYear()),
                end == null ? "" : String.valueOf(end.getYear()));
    }

    private static LinkView view(
            InterestLink link,
            LinkChange change,
            Declaration declaration,
            Map<UUID, Counterparty> counterparties,
            Map<String, String> names,
            LocalDate today) {
        LinkWish wish = link.wish();
        List<Judged> judged = judged(link, declaration, names);
        InterestLevel level = judged.stream()
                .filter(one -> one.kind() == ActivityKind.GENERAL)
                .map(Judged::level)
                .findFirst()
                .orElse(null);
        return new LinkView(
                wish,
                Objects.requireNonNull(counterparties.get(wish.counterparty())).wording(),
                wish.topics().stream()
                        .map(topic -> names.getOrDefault("topic:" + topic, topic))
                        .sorted()
                        .toList(),
                change,
                level,
                judged,
                link.suggested(today));
    }

    private static List<Judged> judged(InterestLink link, Declaration declaration, Map<String, String> names) {
        return declaration.judged().stream()
                .filter(one -> one.link().equals(link.getId()))
                .map(one ->
                        new Judged(one.activityKind(), one.activity(), name(one, names), one.level(), one.reasons()))
                .toList();
    }

    private static String name(Assessment one, Map<String, String> names) {
        String key = one.activityKind() == ActivityKind.TOPIC ? "topic:" : "activity:";
        return names.getOrDefault(key + one.activity(), one.activity());
    }

    private static LinkChange change(LinkWish link, @Nullable Declaration before) {
        if (before == null) {
            return LinkChange.FIRST;
        }
        return before.getLinks().stream()
                .filter(earlier -> earlier.getId().equals(link.origin()))
                .findFirst()
                .map(earlier -> earlier.wish().saysTheSame(link) ? LinkChange.SAME : LinkChange.CHANGED)
                .orElse(LinkChange.NEW);
    }

    private Map<UUID, Counterparty> counterparties(Declaration declaration) {
        List<UUID> ids = declaration.getLinks().stream()
                .map(link -> link.wish().counterparty())
                .distinct()
                .toList();
        return em.createQuery("select c from Counterparty c where c.id in :ids", Counterparty.class)
                .setParameter("ids", ids.isEmpty() ? List.of(new UUID(0, 0)) : ids)
                .getResultStream()
                .collect(Collectors.toMap(Counterparty::getId, Function.identity()));
    }
}
