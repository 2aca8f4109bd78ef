package org.aval.service.mandates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/** The list for whoever answers the telephone: who may speak today, by topic, each condition asked at this moment. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class Switchboard {

    /** Nobody reads further at a telephone: they ask for a topic or a name. */
    static final int MOST = 400;

    private static final int MOST_IN_A_FILE = 5_000;

    /** What each is about; a topic of which somebody else is the one voice of a crisis is left out. */
    private static final String TOPICS =
            """
            select t.mandate_id, t.topic, case :language when 'en' then n.name_en else n.name_fr end as name
              from mandate_topic t join topic n on n.code = t.topic
              left join lateral crisis_on(t.topic, cast(:moment as timestamptz), cast(:moment as timestamptz)) c on true
             where t.mandate_id in (:mandates) and not t.excluded and coalesce(c.voice_id, t.mandate_id) = t.mandate_id"""
                    + " and " + SwitchboardRows.ASKED;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    SwitchboardRows rows;

    @Inject
    Standings standings;

    @Inject
    InstitutionDesk institution;

    @Inject
    Parameters parameters;

    @Inject
    Clock clock;

    /**
     * The list of this moment.
     *
     * @param words what a caller asks about, a topic or a name; null for everybody
     */
    public SwitchboardList now(@Nullable String words, String language) {
        return list(words, MOST, language);
    }

    /** The same, to be taken away as a file, and further than anybody reads on a page. */
    @Command
    public SwitchboardList handOut(@Nullable String words, String language) {
        return list(words, MOST_IN_A_FILE, language);
    }

    private SwitchboardList list(@Nullable String asked, int most, String language) {
        caller.actor(); // in post at this moment, whatever the session remembers
        String words = asked == null ? "" : asked.strip().replaceAll("[%_\\\\]", " ");
        LocalDate today = institution.today();
        Instant moment = clock.instant();
        List<SwitchboardVoice> found =
                rows.found(words, today, institution.read().zone(), most, language);
        Map<UUID, MandateWorth> worth = standings.worth(
                found.stream().map(SwitchboardVoice::mandate).toList(),
                today,
                moment.atOffset(ZoneOffset.UTC),
                Standings.NOW);
        return new SwitchboardList(
                moment,
                parameters.text("switchboard", today),
                byTopic(speaking(found, worth, language), worth, words, moment, language),
                found.size() < most);
    }

    private static List<SwitchboardVoice> speaking(
            List<SwitchboardVoice> found, Map<UUID, MandateWorth> worth, String language) {
        return found.stream()
                .filter(voice -> worth.getOrDefault(voice.mandate(), MandateWorth.NOTHING)
                        .standing()
                        .speaks())
                .map(voice -> voice.felt(Objects.requireNonNull(worth.get(voice.mandate())), language))
                .toList();
    }

    /** One line for each topic of each voice, the topics in their order; whoever speaks on everything stands last. */
    private List<SwitchboardVoice> byTopic(
            List<SwitchboardVoice> voices,
            Map<UUID, MandateWorth> worth,
            String words,
            Instant moment,
            String language) {
        Map<UUID, List<String>> topics = topics(voices, worth, words, moment, language);
        Comparator<String> order = Collator.getInstance(Locale.forLanguageTag(language))::compare;
        return voices.stream()
                .flatMap(voice -> voice.topic().isEmpty()
                        ? Stream.of(voice)
                        : topics.getOrDefault(voice.mandate(), List.of()).stream()
                                .map(voice::about))
                .sorted(Comparator.comparing(
                                (SwitchboardVoice voice) -> voice.topic().isEmpty())
                        .thenComparing(SwitchboardVoice::topic, order))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<String>> topics(
            List<SwitchboardVoice> voices,
            Map<UUID, MandateWorth> worth,
            String words,
            Instant moment,
            String language) {
        if (voices.isEmpty()) {
            return Map.of();
        }
        List<Tuple> named = em.createNativeQuery(TOPICS, Tuple.class)
                .setParameter("language", language)
                .setParameter("words", words)
                .setParameter("moment", moment)
                .setParameter(
                        "mandates",
                        voices.stream().map(SwitchboardVoice::mandate).toList())
                .getResultList();
        return named.stream()
                .filter(row -> worth.getOrDefault(Columns.id(row, "mandate_id"), MandateWorth.NOTHING)
                        .on(Columns.text(row, "topic"))
                        .speaks())
                .collect(Collectors.groupingBy(
                        row -> Columns.id(row, "mandate_id"),
                        Collectors.mapping(row -> Columns.text(row, "name"), Collectors.toList())));
    }
}
