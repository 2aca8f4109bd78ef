package org.aval.service.committee;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.committee.AgendaItem;
import org.aval.domain.committee.BalanceTest;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.domain.vault.KeyPart;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;
import org.jspecify.annotations.Nullable;

/**
 * What people write on an item. About a case it is sealed with the key of the case before the domain gets it: the database
 * holds no word of it. About anything else it stays as it was written.
 */
@Dependent
class ItemWords {

    /** So long that the sealed words still fit where plain ones do. */
    private static final int LONGEST = 14_000;

    @Inject
    CaseKeys keys;

    /** An item's words, with who writes or reads them. */
    record Place(@Nullable UUID about, UUID session, Actor who) {

        static Place of(AgendaItem item, Actor who) {
            return new Place(item.getAbout(), item.getSession(), who);
        }
    }

    /** The words as they are kept. */
    String kept(Place place, String field, @Nullable String said) {
        String words = within(said);
        UUID about = place.about();
        if (about == null || words.isEmpty()) {
            return words;
        }
        Holder by = holder(about, place.who()).orElseThrow(() -> new Refusal("committee.unknown"));
        return sealed(about, by, place, field, words);
    }

    /** The words of somebody who has no key to the case themselves, as the office keeps them that puts them there. */
    String keptBy(Holder office, Place place, String field, String said) {
        String words = within(said);
        UUID about = place.about();
        return about == null || words.isEmpty() ? words : sealed(about, office, place, field, words);
    }

    private String sealed(UUID about, Holder by, Place place, String field, String words) {
        return Base64.getEncoder().encodeToString(keys.seal(about, KeyPart.CASE, by, name(place, field), words));
    }

    private static String within(@Nullable String said) {
        String words = said == null ? "" : said.strip();
        Verdict.unless(words.getBytes(StandardCharsets.UTF_8).length > LONGEST, "committee.tooLong")
                .orRefuse();
        return words;
    }

    /** The words as they were written; nothing for who has no key to them. */
    String read(Place place, String field, String kept) {
        UUID about = place.about();
        if (about == null || kept.isEmpty()) {
            return kept;
        }
        return holder(about, place.who())
                .map(by -> keys.open(
                        about,
                        KeyPart.CASE,
                        by,
                        name(place, field),
                        Base64.getDecoder().decode(kept)))
                .orElse("");
    }

    /** The six answers as they are kept. */
    BalanceTest kept(Place place, BalanceTest test) {
        return new BalanceTest(
                kept(place, "link", test.linkWithWork()),
                kept(place, "content", test.content()),
                kept(place, "audience", test.audience()),
                kept(place, "harm", test.harm()),
                kept(place, "intent", test.intent()),
                kept(place, "less", test.lessIntrusive()));
    }

    /** The six answers as they were written. */
    BalanceTest read(Place place, BalanceTest test) {
        return new BalanceTest(
                read(place, "link", test.linkWithWork()),
                read(place, "content", test.content()),
                read(place, "audience", test.audience()),
                read(place, "harm", test.harm()),
                read(place, "intent", test.intent()),
                read(place, "less", test.lessIntrusive()));
    }

    /** By which key this person opens a case: an office's, or one's own. */
    Optional<Holder> holder(UUID about, Actor who) {
        return holders(who)
                .filter(holder -> keys.holds(about, KeyPart.CASE, holder))
                .findFirst();
    }

    /** The names under which a person may hold a key at this table. */
    static Stream<Holder> holders(Actor who) {
        Stream<Holder> offices = Stream.of(Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR)
                .filter(who::is)
                .map(Holder::role);
        return Stream.concat(offices, Stream.of(Holder.person(who.person())));
    }

    private static String name(Place place, String field) {
        return "committee " + place.session() + " " + field;
    }
}
