package org.aval.web.interests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.interests.ActivityKind;
import org.aval.domain.interests.AmountBand;
import org.aval.domain.interests.Beneficiary;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.DeclarationKind;
import org.aval.domain.interests.Frequency;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.LinkCategory;
import org.aval.domain.interests.Measure;
import org.aval.policies.interests.DeclarationTemplate;
import org.aval.service.mandates.TopicDesk;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** What the forms about interests offer to choose from. */
@Named("interestChoices")
@RequestScoped
public class InterestChoices {

    /** "Nothing chosen": an empty value would be dropped from the page. */
    static final String UNTOLD = "untold";

    @Inject
    Options options;

    @Inject
    Texts texts;

    @Inject
    TopicDesk topics;

    /** The questions of a form, as ticks. */
    List<Option> questions(DeclarationTemplate template) {
        return template.screening().stream()
                .map(question -> new Option(question.code(), question.text(texts.language())))
                .toList();
    }

    /** Why somebody declares; that there is nothing is said by a tick. */
    public List<Option> getKinds() {
        return options.choices(DeclarationKind.class).stream()
                .filter(option -> !option.value().equals(DeclarationKind.NIL.name()))
                .toList();
    }

    public List<Option> getCategories() {
        return options.choices(LinkCategory.class);
    }

    public List<Option> getCounterpartyKinds() {
        return options.choices(CounterpartyKind.class);
    }

    public List<Option> getSectors() {
        return options.choices(CounterpartySector.class);
    }

    public List<Option> getBeneficiaries() {
        return options.choices(Beneficiary.class);
    }

    public List<Option> getBands() {
        return options.choices(AmountBand.class);
    }

    public List<Option> getFrequencies() {
        return options.choices(Frequency.class);
    }

    public List<Option> getMeasures() {
        return options.choices(Measure.class);
    }

    /** The levels, after the word that none is chosen. */
    public List<Option> getLevels() {
        return Stream.concat(
                        Stream.of(new Option(UNTOLD, texts.of("interests.level.untold"))),
                        options.choices(InterestLevel.class).stream())
                .toList();
    }

    public List<Option> getActivityKinds() {
        return options.choices(ActivityKind.class);
    }

    /** The topics one is asked about, by their code. */
    public List<Option> getTopics() {
        return topics.choices(texts.language()).stream()
                .map(line -> new Option(line.code(), line.name()))
                .toList();
    }
}
