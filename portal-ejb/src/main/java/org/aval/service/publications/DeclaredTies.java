package org.aval.service.publications;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.publications.Tie;

/**
 * What was said of somebody's declared links, read with their mandates: one judgement of one link on a line.
 *
 * @param sentence what the person says before speaking, as the interests officer left it; empty for none
 */
record DeclaredTies(List<Judged> judged, String sentence) implements Serializable {

    static final DeclaredTies NONE = new DeclaredTies(List.of(), "");

    /** The judgements that count for a mandate "m" of :person, in one column: read again by {@link #read}. */
    static final String COLUMNS =
            """
            (select coalesce(string_agg(concat_ws(chr(9), j.link_id, j.activity_kind, j.activity || '|', j.level, p.name || '|',
                        (select string_agg(t.topic, ',') from interest_link_topic t where t.interest_link_id = j.link_id)),
                        chr(10)), '')
               from interest_judged_on(:person, cast(:day as date), cast(:told as timestamptz)) j
               join interest_link l on l.id = j.link_id join counterparty p on p.id = l.counterparty_id
              where j.activity_kind in ('GENERAL', 'TOPIC')
                 or j.activity_kind = 'MANDATE' and j.activity = cast(m.id as text)) as ties,
            (select case :language when 'en' then d.disclosure_en else d.disclosure_fr end
               from interest_on(:person, cast(:day as date), cast(:told as timestamptz)) o
               join declaration d on d.id = o.declaration_id) as said""";

    /**
     * One judgement.
     *
     * @param topics what the link is about
     */
    record Judged(
            String link,
            ActivityKind kind,
            String activity,
            InterestLevel level,
            String counterparty,
            List<String> topics)
            implements Serializable {

        private static Judged of(String told) {
            String[] parts = told.split("\t");
            return new Judged(
                    parts[0],
                    ActivityKind.valueOf(parts[1]),
                    parts[2].substring(0, parts[2].length() - 1),
                    InterestLevel.valueOf(parts[3]),
                    parts[4].substring(0, parts[4].length() - 1),
                    parts.length > 5 ? Arrays.asList(parts[5].split(",")) : List.of());
        }
    }

    DeclaredTies {
        judged = List.copyOf(judged);
    }

    static DeclaredTies read(String ties, String sentence) {
        return new DeclaredTies(ties.lines().map(Judged::of).toList(), sentence);
    }

    /**
     * The links that touch a topic, each with what it weighs there: what was said of the topic or the mandate itself goes
     * before what was said of the link in general.
     *
     * @param topic the topic and those it stands below
     * @param lines for a topic, it and those it stands below
     */
    List<Tie> touching(List<String> topic, UnaryOperator<List<String>> lines) {
        Map<String, List<Judged>> links = new LinkedHashMap<>();
        judged.forEach(
                one -> links.merge(one.link(), List.of(one), (some, more) -> Stream.concat(some.stream(), more.stream())
                        .toList()));
        return links.values().stream()
                .flatMap(said -> tie(said, topic, lines).stream())
                .filter(tie -> tie.level() != InterestLevel.NONE)
                .toList();
    }

    private static Optional<Tie> tie(List<Judged> said, List<String> topic, UnaryOperator<List<String>> lines) {
        Optional<Tie> special = said.stream()
                .filter(one -> one.kind() != ActivityKind.GENERAL)
                .flatMap(one -> touched(one, List.of(one.activity()), topic, lines).stream())
                .max(Comparator.comparing(Tie::level));
        return special.isPresent()
                ? special
                : said.stream()
                        .filter(one -> one.kind() == ActivityKind.GENERAL)
                        .flatMap(one -> touched(one, one.topics(), topic, lines).stream())
                        .findFirst();
    }

    private static Optional<Tie> touched(
            Judged one, List<String> about, List<String> topic, UnaryOperator<List<String>> lines) {
        boolean at = one.kind() == ActivityKind.MANDATE || about.stream().anyMatch(topic::contains);
        boolean below = !topic.isEmpty()
                && about.stream().anyMatch(code -> lines.apply(List.of(code)).contains(topic.get(0)));
        return at || below ? Optional.of(new Tie(one.level(), !at, one.counterparty())) : Optional.empty();
    }
}
