package org.aval.web.packs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackLanguages;
import org.aval.domain.shared.Verdict;
import org.aval.service.packs.ComposeDesk;
import org.aval.service.packs.PackChoice;
import org.aval.service.shared.InstitutionDesk;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** What may be chosen for a pack; each is asked for once in a request. */
@Named("composeChoices")
@RequestScoped
public class ComposeChoices {

    @Inject
    ComposeDesk compose;

    @Inject
    InstitutionDesk institution;

    @Inject
    Options options;

    @Inject
    Texts texts;

    private final Map<PackKind, List<PackChoice>> chapters = new EnumMap<>(PackKind.class);
    private final Map<PackKind, List<PackChoice>> subjects = new EnumMap<>(PackKind.class);
    private final Map<PackKind, List<PackChoice>> recipients = new EnumMap<>(PackKind.class);
    private Map<PackKind, Verdict> kinds;

    /**
     * A kind as the page offers it.
     *
     * @param why it may not be had, empty when it may
     */
    public record Offer(PackKind kind, String name, String what, String why) {}

    /** Every kind, those that may be had first. */
    public List<Offer> getOffers() {
        if (kinds == null) {
            kinds = compose.kinds();
        }
        return Arrays.stream(PackKind.values())
                .map(kind -> new Offer(
                        kind, texts.label(kind), texts.of(Texts.key(kind) + ".what"), texts.why(kinds.get(kind))))
                .sorted((one, other) ->
                        Boolean.compare(one.why().isEmpty(), other.why().isEmpty()) * -1)
                .toList();
    }

    public List<Option> getLanguages() {
        return options.choices(PackLanguages.class);
    }

    public List<Option> getJurisdictions() {
        return options.choices(Jurisdiction.class);
    }

    ComposeForm fresh(PackKind kind) {
        ComposeForm form = new ComposeForm();
        form.setJurisdiction(institution.read().jurisdiction().name());
        form.setAsOf(institution.today());
        form.setLanguages(texts.language().equals("en") ? PackLanguages.EN.name() : PackLanguages.FR.name());
        form.setChapters(chapters(kind).stream().map(Option::value).toList());
        return form;
    }

    List<Option> chapters(PackKind kind) {
        return told(chapters.computeIfAbsent(kind, compose::chapters));
    }

    List<Option> subjects(PackKind kind) {
        return told(subjects.computeIfAbsent(kind, compose::subjects));
    }

    List<Option> recipients(PackKind kind) {
        return told(recipients.computeIfAbsent(kind, compose::recipients));
    }

    /** The name behind a key; what was typed where no key was chosen. */
    String recipientName(PackKind kind, String chosen) {
        return recipients(kind).stream()
                .filter(option -> option.value().equals(chosen))
                .findFirst()
                .map(Option::label)
                .orElse(chosen);
    }

    private List<Option> told(List<PackChoice> found) {
        return found.stream()
                .map(choice -> new Option(choice.key(), choice.name().in(texts.language())))
                .toList();
    }
}
