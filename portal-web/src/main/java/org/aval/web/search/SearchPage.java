package org.aval.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.service.search.Answer;
import org.aval.service.search.Hit;
import org.aval.service.search.SearchDesk;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Texts;

/** search.xhtml: one search over all registers, with the reader's rights. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    /**
     * What one register answered.
     *
     * @param many how many, in words
     * @param more where to read the others, null when all of them are here
     */
    public record Group(Found register, List<Hit> hits, String many, String more) {}

    private static final int SHORTEST = 2;

    @Inject
    SearchDesk desk;

    @Inject
    Filters filters;

    @Inject
    Language language;

    @Inject
    Texts texts;

    private Answer answer;

    /** Before the page is written. */
    public void load() {
        if (!isTooShort()) {
            answer = desk.find(getWords(), getRegister(), language.getCode());
        }
    }

    /** What is looked for, empty when nothing is. */
    public String getWords() {
        String words = filters.words("q");
        return words == null ? "" : words;
    }

    /** The only register that is looked into, empty for all of them. */
    public String getRegister() {
        return Found.of(filters.choice("kind")).map(Found::register).orElse("");
    }

    /** One letter finds everything and nothing. */
    public boolean isTooShort() {
        return getWords().length() < SHORTEST;
    }

    public List<Hit> getHits() {
        return answer == null ? List.of() : answer.hits();
    }

    /** How many answers there are, in words, and whether other words were taken. */
    public String getSum() {
        int counted =
                answer.counts().values().stream().mapToInt(Integer::intValue).sum();
        boolean more = answer.counts().values().stream().anyMatch(count -> count >= Answer.COUNTED);
        return texts.of(more ? "search.count.many" : "search.count", counted, getWords());
    }

    /** Nothing answers what was written; what is shown answers words that are like it. */
    public boolean isCorrected() {
        return answer != null && !answer.corrected().isEmpty();
    }

    /** What was found, register by register; those that found nothing are left out. */
    public List<Group> getGroups() {
        return Arrays.stream(Found.values())
                .map(register -> group(register, of(register)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    /** The search for the same words in one register, or in all for an empty word. */
    public String to(String register) {
        String words = URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
        return "/search?q=" + words + (register.isEmpty() ? "" : "&kind=" + register);
    }

    /** The registers to choose from, that of the page marked. */
    public List<Found> getRegisters() {
        return List.of(Found.values());
    }

    /** A name or reference, with what was looked for marked. */
    public List<Piece> pieces(String text) {
        return Piece.of(text, marked());
    }

    /** The place in the text, marked. */
    public List<Piece> excerpt(Hit hit) {
        return hit.excerpt() == null ? List.of() : Piece.ofExcerpt(hit.excerpt());
    }

    /** What helps to recognise a hit, in words. */
    public String detail(Hit hit) {
        return Found.CHARTERS.register().equals(hit.register())
                ? texts.of("search.inVersion", hit.detail())
                : hit.detail();
    }

    private Set<String> marked() {
        return Stream.concat(answer.beginnings().stream(), answer.corrected().stream())
                .collect(Collectors.toSet());
    }

    private Group group(Found register, List<Hit> hits) {
        int count = answer == null ? 0 : answer.counts().getOrDefault(register.register(), 0);
        String many = texts.of(count >= Answer.COUNTED ? "search.many.many" : "search.many", count);
        boolean all = count <= hits.size() || !getRegister().isEmpty();
        return new Group(register, hits, many, all ? null : to(register.register()));
    }

    private List<Hit> of(Found register) {
        return getHits().stream()
                .filter(hit -> hit.register().equals(register.register()))
                .toList();
    }
}
