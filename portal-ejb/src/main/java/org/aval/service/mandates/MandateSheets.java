package org.aval.service.mandates;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.BoundAccount;
import org.aval.domain.mandates.InterestFacts;
import org.aval.domain.mandates.Mandate;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.people.Person;
import org.aval.policies.letters.MandateNames;
import org.aval.policies.typeset.MandateFacts;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;

/** What the papers of a mandate print, in a language. */
@Dependent
class MandateSheets {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    @Inject
    BoundAccounts accounts;

    /** @param interests what the holder had declared by then: the sentence and the reading stand on the paper */
    MandateFacts facts(Mandate mandate, InterestFacts interests, String language, Instant now) {
        MandateWish wish = mandate.wish();
        MandateRecord.Felt felt = MandateRecord.Felt.of(wish, interests, false);
        String code = Objects.requireNonNull(mandate.getCode());
        UUID grantor = mandate.getHands().grantor();
        ZoneId zone = institution.read().zone();
        return new MandateFacts(
                language,
                institution.read().name(language),
                mandate.getReference(),
                code,
                links.to("/verify/" + code),
                name(mandate.getHolder()),
                wish.reach().titleToUse(),
                Objects.requireNonNull(mandate.getStartsOn()),
                Objects.requireNonNull(mandate.getEndsOn()),
                topics(wish.scope().included(), language),
                topics(wish.scope().excluded(), language),
                named("channel.", sorted(wish.scope().channels()), language),
                accountNames(mandate),
                named("language.", wish.scope().languages().stream().sorted().toList(), language),
                MandateNames.of("level." + wish.reach().messageLevel().name(), language),
                MandateNames.of("preApproval." + felt.preApproval().name(), language),
                wish.limits().conditions(),
                felt.say(language),
                wish.limits().mayReply(),
                wish.limits().mayUseLogo(),
                grantor == null ? "" : name(grantor),
                Objects.requireNonNull(mandate.getAcceptedAt()).atZone(zone).toLocalDate(),
                now,
                json(mandate));
    }

    private List<BoundAccount> bound(Mandate mandate) {
        return accounts.of(mandate.getId(), mandate.wish().scope().accounts(), institution.today());
    }

    private List<String> accountNames(Mandate mandate) {
        return bound(mandate).stream()
                .map(account -> account.name() + " (" + account.reference() + ")")
                .toList();
    }

    private static List<String> sorted(Collection<Platform> channels) {
        return channels.stream().sorted().map(Platform::name).toList();
    }

    private static List<String> named(String kind, List<String> constants, String language) {
        return constants.stream()
                .map(constant -> MandateNames.of(kind + constant, language))
                .toList();
    }

    private String name(UUID person) {
        return em.getReference(Person.class, person).fullName();
    }

    @SuppressWarnings("unchecked")
    private List<String> topics(Collection<String> codes, String language) {
        return em.createNativeQuery(
                        """
                        select case :language when 'en' then t.name_en else t.name_fr end as name from topic t
                         where t.code = any (string_to_array(:codes, ',')) order by name""",
                        String.class)
                .setParameter("language", language)
                .setParameter("codes", String.join(",", codes))
                .getResultList();
    }

    /** The mandate as data: codes, not words. */
    private byte[] json(Mandate mandate) {
        MandateWish wish = mandate.wish();
        ObjectNode data = JSON.createObjectNode()
                .put("reference", mandate.getReference())
                .put("code", mandate.getCode())
                .put("type", mandate.getType().name())
                .put("messageLevel", wish.reach().messageLevel().name())
                .put("everyTopic", wish.reach().everyTopic())
                .put("everyChannel", wish.reach().everyChannel())
                .put("startsOn", String.valueOf(mandate.getStartsOn()))
                .put("endsOn", String.valueOf(mandate.getEndsOn()));
        add(data.putArray("topics"), wish.scope().included());
        add(data.putArray("excludedTopics"), wish.scope().excluded());
        add(data.putArray("channels"), sorted(wish.scope().channels()));
        add(
                data.putArray("accounts"),
                bound(mandate).stream().map(BoundAccount::reference).toList());
        add(
                data.putArray("languages"),
                wish.scope().languages().stream().sorted().toList());
        return data.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ArrayNode array, Collection<String> words) {
        words.forEach(array::add);
    }
}
