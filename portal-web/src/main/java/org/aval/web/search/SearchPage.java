package org.aval.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.aval.service.search.Hit;
import org.aval.service.search.SearchDesk;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Texts;

/** search.xhtml: one search over all registers, with the reader's rights. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    /** What one register answered. */
    public record Group(Found register, List<Hit> hits) {}

    private static final int SHORTEST = 2;

    @Inject
    SearchDesk desk;

    @Inject
    Filters filters;

    @Inject
    Language language;

    @Inject
    Texts texts;

    private List<Hit> hits = List.of();

    /** Before the page is written. */
    public void load() {
        if (!isTooShort()) {
            hits = desk.find(getWords(), language.getCode());
        }
    }

    /** What is looked for, empty when nothing is. */
    public String getWords() {
        String words = filters.words("q");
        return words == null ? "" : words;
    }

    /** One letter finds everything and nothing. */
    public boolean isTooShort() {
        return getWords().length() < SHORTEST;
    }

    public List<Hit> getHits() {
        return hits;
    }

    /** What was found, register by register; those that found nothing are left out. */
    public List<Group> getGroups() {
        return Arrays.stream(Found.values())
                .map(register -> new Group(register, of(register)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    /** What helps to recognise a hit, in words. */
    public String detail(Hit hit) {
        return Found.CHARTERS.register().equals(hit.register())
                ? texts.of("search.inVersion", hit.detail())
                : hit.detail();
    }

    private List<Hit> of(Found register) {
        return hits.stream()
                .filter(hit -> hit.register().equals(register.register()))
                .toList();
    }
}
