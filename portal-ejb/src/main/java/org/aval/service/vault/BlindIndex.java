package org.aval.service.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds sealed words again without keeping them. Of each word of a case two numbers are kept: a mark by a key of that case
 * alone, so that the same word looks different in every case, and one of a few thousand drawers by a key of all, so that
 * a question need not look at every case. The words themselves never travel to the database.
 */
@Dependent
public class BlindIndex {

    private static final int SHORTEST = 3;
    private static final int MARK_BYTES = 8;
    private static final int DRAWERS = 4096;
    private static final int FILL = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    MasterKey master;

    /** The words of a text can be found from now on, with others that mean nothing: their number tells little. */
    public void add(UUID incident, String text) {
        Set<String> words = words(text);
        if (words.isEmpty()) {
            return;
        }
        em.createNativeQuery(
                        """
                        insert into incident_word (incident_case_id, drawer, mark)
                        select :incident, cast(split_part(e, '/', 1) as smallint), decode(split_part(e, '/', 2), 'hex')
                          from unnest(string_to_array(:entries, ',')) e
                            on conflict do nothing""")
                .setParameter("incident", incident)
                .setParameter("entries", String.join(",", entries(incident, words)))
                .executeUpdate();
    }

    private Set<String> entries(UUID incident, Set<String> words) {
        Mac own = own(incident);
        Mac all = all();
        Set<String> entries = words.stream()
                .map(word -> entry(drawer(all, word), mark(own, word)))
                .collect(Collectors.toCollection(TreeSet::new));
        while (entries.size() % FILL != 0) {
            entries.add(entry(CHANCE.nextInt(DRAWERS), chance()));
        }
        return entries;
    }

    /**
     * The cases in which every one of these words stands, the newest first, some at a time and as far as they are asked
     * for. No wall was asked: whoever shows them asks.
     */
    public Iterator<Set<UUID>> find(String text) {
        List<String> sought = words(text).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return sought.isEmpty() ? Collections.emptyIterator() : new WordSearch(em, this, sought);
    }

    /** By what a word is known in one case alone. */
    byte[] mark(UUID incident, String word) {
        return mark(own(incident), word);
    }

    /** In which drawer the marks of a word lie. */
    int drawer(String word) {
        return drawer(all(), word);
    }

    /** Words as people search them: without accents and capitals, and none so short that it stands everywhere. */
    static Set<String> words(String text) {
        String bare = Normalizer.normalize(
                        text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(bare.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Mac own(UUID incident) {
        return mac(master.derive("words", incident.toString()));
    }

    private Mac all() {
        return mac(master.derive("words", "drawers"));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int drawer(Mac all, String word) {
        return Math.floorMod(
                ByteBuffer.wrap(all.doFinal(word.getBytes(StandardCharsets.UTF_8)))
                        .getInt(),
                DRAWERS);
    }

    private static byte[] mark(Mac own, String word) {
        return Arrays.copyOf(own.doFinal(word.getBytes(StandardCharsets.UTF_8)), MARK_BYTES);
    }

    private static byte[] chance() {
        byte[] drawn = new byte[MARK_BYTES];
        CHANCE.nextBytes(drawn);
        return drawn;
    }

    private static String entry(int drawer, byte[] mark) {
        return drawer + "/" + HexFormat.of().formatHex(mark);
    }
}
