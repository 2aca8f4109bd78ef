package org.aval.service.search;

/** The two questions of a search to the database; the reader's rights stand in the second one. */
public final class SearchQuestion {

    /** What the words are, which are known, and which known words are like them. */
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
                                      from (select word from search_word where word % asked.word and word <> asked.word
                                             group by word order by similarity(word, asked.word) desc, word
                                             limit 6) best) alike
                     where alike.words is not null) as alike,
                   set_config('plan_cache_mode', 'force_custom_plan', true) as planned""";

    /**
     * Has the database go by the indexes of words only. It knows how many entries have one word, but only guesses how many
     * have two or a beginning, and guessing wrong it would read a million of them, for seconds.
     */
    public static final String GATHERED =
            """
            select set_config('enable_seqscan', 'off', true) as unread, set_config('enable_indexscan', 'off', true) as unsorted""";

    private static final String FOUND =
            """
            with mine as materialized (select array(select person_id from %3$s) as people)
            select best.kind as register, best.label, best.detail, best.path, best.many,
                   ts_headline('portal_%1$s', best.body, to_tsquery('portal_%1$s', :text),
                       'StartSel=%4$c,StopSel=%5$c,MaxFragments=1,MaxWords=28,MinWords=12') as excerpt
              from (select e.*, count(*) over (partition by e.kind) as many,
                           row_number() over (partition by e.kind order by e.rank desc, e.label, e.record) as nth
                      from (select distinct on (f.kind, f.record) f.kind, f.record, k.place, f.label_%1$s as label,
                                   f.detail_%1$s as detail, f.path, f.body_%1$s as body,
                                   case when :reference = any (f.refs) then 4 else 0 end + f.weight
                                   + similarity(bare(f.label_%1$s), bare(:words))
                                   + coalesce(ts_rank(f.words_%1$s, to_tsquery('portal_%1$s', :text)), 0) as rank
                              from search_kind k cross join lateral (
                                   (select * from search_entry e
                                     where e.kind = k.kind and k.readers && string_to_array(:roles, ',')::varchar[]
                                       and e.readers && string_to_array(:roles, ',')::varchar[]
                                       and %2$s limit :counted)
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

    private static final String ANSWERS =
            """
            institution_day() <@ e.shown
            and (e.names @@ cast(:%2$s as tsquery) or e.words_%1$s @@ to_tsquery('portal_%1$s', :text))""";

    /** Whom the reader leads today, in the own right or for somebody absent. */
    private static final String LED = "leads where manager_id = :reader and is_primary";

    private SearchQuestion() {}

    /** What answers, in "fr" or "en"; in any other language, in French. */
    public static String found(String language) {
        String spoken = "en".equals(language) ? "en" : "fr";
        return FOUND.formatted(
                spoken,
                ANSWERS.formatted(spoken, "names"),
                LED,
                Hit.FOUND,
                Hit.ENDED,
                ANSWERS.formatted(spoken, "own"));
    }
}
