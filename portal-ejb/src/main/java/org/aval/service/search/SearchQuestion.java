package org.aval.service.search;

/** The two questions of a search to the database; the reader's rights stand in the second one. */
public final class SearchQuestion {

    /** What the words are, which are known, which known words are most like them, and which references begin with them. */
    public static final String UNDERSTOOD =
            """
            select array_to_string(bare_words(:words), ' ') as words, bare_reference(:words) as reference,
                   (select string_agg(word, ' ') from unnest(bare_words(:words)) word
                     where exists (select from search_word known where known.word = word.word)) as known,
                   (select string_agg(asked.word || '=' || begun.words, E'\\n')
                      from (select word from unnest(bare_words(:words)) word where word ~ '^[[:alpha:]]{2,3}$' limit 8) asked,
                           lateral (select string_agg(word, ' ') as words
                                      from (select distinct word from search_word where word like asked.word || '%'
                                             order by word limit 60) few) begun
                     where begun.words is not null) as begun,
                   (select string_agg(asked.word || '=' || alike.words, E'\\n')
                      from (select word from unnest(bare_words(:words)) word
                             where word ~ '^[[:alpha:]]{3,60}$' limit 8) asked,
                           lateral (select string_agg(word, ' ') as words
                                      from (select word from (
                                                   select word, similarity(word, asked.word) as like_it,
                                                          max(similarity(word, asked.word)) over () as most
                                                     from search_word where word % asked.word and word <> asked.word
                                                    group by word) near
                                             where like_it >= 0.75 * most order by like_it desc, word limit 6) best) alike
                     where alike.words is not null) as alike,
                   case when bare_reference(:words) ~ '[0-9]' then array_to_string(array[
                       (select e.refs[1] from search_entry e where (e.refs[1]) collate "C" >= bare_reference(:words)
                           and (e.refs[1]) collate "C" < bare_reference(:words) || chr(1114111)
                         order by (e.refs[1]) collate "C" limit 1),
                       (select e.refs[2] from search_entry e where (e.refs[2]) collate "C" >= bare_reference(:words)
                           and (e.refs[2]) collate "C" < bare_reference(:words) || chr(1114111)
                         order by (e.refs[2]) collate "C" limit 1)], ' ') end as longer,
                   set_config('plan_cache_mode', 'force_custom_plan', true) as planned""";

    /**
     * Has the database go by the indexes of words only. It knows how many entries have one word, but only guesses how many
     * have two or a beginning, and guessing wrong it would read a million of them, for seconds.
     */
    public static final String GATHERED =
            """
            select set_config('enable_seqscan', 'off', true) as unread, set_config('enable_indexscan', 'off', true) as unsorted""";

    /** Has the database go by what it knows again: of one whole word, or of some, it knows enough. */
    public static final String COUNTED =
            """
            select set_config('enable_seqscan', 'on', true) as unread, set_config('enable_indexscan', 'on', true) as unsorted""";

    private static final String FOUND =
            """
            with mine as materialized (select array(select person_id from %3$s) as people)
            select best.kind as register, best.label, best.detail, best.path, best.many,
                   ts_headline('portal_%1$s', best.body, to_tsquery('portal_%1$s', :text),
                       'StartSel=%4$c,StopSel=%5$c,MaxFragments=1,MaxWords=28,MinWords=12') as excerpt
              from (select e.*, count(*) over (partition by e.kind) as many,
                           row_number() over (partition by e.kind order by %7$s, e.record) as nth
                      from (select distinct on (f.kind, f.record) f.kind, f.record, k.place, f.label_%1$s as label,
                                   f.detail_%1$s as detail, f.path, f.refs, f.body_%1$s as body,
                                   case when :reference = any (f.refs) then 4 else 0 end + f.weight
                                   + similarity(bare(f.label_%1$s), bare(:words))
                                   + coalesce(ts_rank(f.words_%1$s, to_tsquery('portal_%1$s', :text)), 0) as rank
                              from search_kind k cross join lateral (
                                   %2$s
                                   union all
                                   (select * from search_entry e
                                     where e.kind = k.kind and e.owner = :reader and %6$s limit :counted)
                                   union all
                                   (select * from search_entry e
                                     where e.kind = k.kind and e.owner = any ((select people from mine)::uuid[])
                                       and e.to_leader and %6$s limit :counted)) f
                             where :register in ('', k.kind)
                             order by f.kind, f.record) e) best
             where best.nth <= :shown
             order by best.place, best.nth""";

    private static final String BY_ROLE =
            """
            (select * from search_entry e
              where e.kind = k.kind and k.readers && string_to_array(:roles, ',')::varchar[]
                and e.readers && string_to_array(:roles, ',')::varchar[]
                and %1$s limit :counted)""";

    private static final String BEGINS =
            """
            institution_day() <@ e.shown and (e.refs[%1$d]) collate "C" >= cast(:names as text)
            and (e.refs[%1$d]) collate "C" < cast(:names as text) || chr(1114111) order by (e.refs[%1$d]) collate "C"
            """;

    private static final String ANSWERS =
            """
            institution_day() <@ e.shown
            and (e.names @@ cast(:%2$s as tsquery) or e.words_%1$s @@ to_tsquery('portal_%1$s', :text))""";

    /** Whom the reader leads today, in the own right or for somebody absent. */
    private static final String LED = "leads where manager_id = :reader and is_primary";

    private SearchQuestion() {}

    /** What answers, in "fr" or "en"; in any other language, in French. */
    public static String found(String language) {
        return found(
                spoken(language),
                BY_ROLE.formatted(ANSWERS.formatted(spoken(language), "names")),
                "e.rank desc, e.label");
    }

    /**
     * The same, but by office only what has a reference that begins with :names, the first of them in their order: however
     * many there are, no more are read.
     */
    public static String begun(String language) {
        return found(
                spoken(language),
                BY_ROLE.formatted(BEGINS.formatted(1)) + " union all " + BY_ROLE.formatted(BEGINS.formatted(2)),
                "(e.refs[1]) collate \"C\"");
    }

    private static String found(String spoken, String byRole, String order) {
        return FOUND.formatted(spoken, byRole, LED, Hit.FOUND, Hit.ENDED, ANSWERS.formatted(spoken, "own"), order);
    }

    private static String spoken(String language) {
        return "en".equals(language) ? "en" : "fr";
    }
}
