package org.aval.domain.mandates;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.shared.BothNames;
import org.jspecify.annotations.Nullable;

/**
 * What the holder declared, as far as a mandate turns on it.
 *
 * @param declaredUntil the last day of the declaration that stands, or stood last; null for who never declared
 * @param closed the topics on which a link weighs so much that the holder keeps off them, with those below them
 * @param watched those of which the holder speaks with a sentence, once Communications have read it
 * @param barred a link weighs so much on this mandate that nobody speaks under it
 * @param warned the same sentence and reading hold for the whole mandate
 * @param matched somebody has yet to say what a link means for this mandate, or said that it matters
 * @param sayFr the sentence, in French; empty for none
 */
public record InterestFacts(
        @Nullable LocalDate declaredUntil,
        Set<TouchedTopic> closed,
        Set<TouchedTopic> watched,
        boolean barred,
        boolean warned,
        boolean matched,
        String sayFr,
        String sayEn)
        implements Serializable {

    /** Who never declared anything. */
    public static final InterestFacts UNDECLARED =
            new InterestFacts(null, Set.of(), Set.of(), false, false, false, "", "");

    public InterestFacts {
        closed = Set.copyOf(closed);
        watched = Set.copyOf(watched);
    }

    /** Nothing to declare, until a day. */
    public static InterestFacts nothingUntil(LocalDate day) {
        return new InterestFacts(day, Set.of(), Set.of(), false, false, false, "", "");
    }

    /** What of it has to be left out before it can be granted: wider topics where they are closed as such. */
    List<BothNames> toLeaveOut(MandateWish wish) {
        return closed.stream()
                .filter(one -> one.isWithin(wish))
                .filter(one -> wish.scope().included().contains(one.topic()) || !isClosed(one.above()))
                .sorted(Comparator.comparing(TouchedTopic::topic))
                .map(TouchedTopic::name)
                .toList();
    }

    /** Is nothing left of it that the holder may speak about? */
    boolean silences(MandateWish wish) {
        Collection<String> topics = wish.scope().included();
        boolean nothingLeft = !topics.isEmpty() && topics.stream().allMatch(this::isClosed);
        return barred || (nothingLeft && !wish.reach().everyTopic());
    }

    /** Does the holder keep off this topic? */
    public boolean isClosed(String topic) {
        return closed.stream().anyMatch(one -> one.topic().equals(topic));
    }

    /** What it comes to for who speaks of this topic; empty for one that nobody named. */
    public InterestLevel on(String topic) {
        if (barred || isClosed(topic)) {
            return InterestLevel.MAJOR;
        }
        if (topic.isEmpty()) {
            return warned ? InterestLevel.MODERATE : InterestLevel.NONE;
        }
        boolean below = closed.stream().anyMatch(one -> one.above().equals(topic));
        return below || touches(topic) ? InterestLevel.MODERATE : InterestLevel.NONE;
    }

    /** The topics it touches, the wider one only where all below it is meant. */
    public List<TouchedTopic> topics() {
        List<TouchedTopic> all = Stream.concat(closed.stream(), watched.stream())
                .distinct()
                .sorted(Comparator.comparing(TouchedTopic::topic))
                .toList();
        return all.stream()
                .filter(one -> all.stream().noneMatch(wide -> wide.topic().equals(one.above())))
                .toList();
    }

    /** The sentence of the declaration in "fr" or "en"; empty for none. */
    public String said(String language) {
        return "en".equals(language) ? sayEn : sayFr;
    }

    /** Does the holder add a sentence when speaking of this topic, or of one below it, once Communications have read it? */
    public boolean touches(String topic) {
        return warned
                || watched.stream()
                        .anyMatch(
                                one -> one.topic().equals(topic) || one.above().equals(topic));
    }

    /** The same, for anything the mandate is about. */
    public boolean watches(MandateWish wish) {
        return warned || watched.stream().anyMatch(one -> one.isWithin(wish));
    }

    /** The officer for interests is heard about what a link touches. */
    public boolean concerns(MandateWish wish) {
        return matched || watches(wish);
    }

    /** What the holder says in "fr" or "en": what the mandate has, and what the declaration adds. */
    public String sentence(MandateLimits limits, String language) {
        return sentence(limits.disclosure(language), language);
    }

    /** The same, for a sentence that the mandate has. */
    public String sentence(String own, String language) {
        String declared = said(language);
        return own.contains(declared) ? own : (own + " " + declared).strip();
    }

    /** Communications read first what would be read by nobody. */
    public static PreApproval stricter(PreApproval own, boolean watched) {
        return watched && own == PreApproval.NONE ? PreApproval.COMMS : own;
    }
}
