package org.aval.web.consents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.consents.Capacity;
import org.aval.domain.consents.ConsentMedium;
import org.aval.domain.consents.Signatory;
import org.aval.domain.consents.SubjectKind;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** What the forms about consents offer to choose from. */
@Named("consentChoices")
@RequestScoped
public class ConsentChoices {

    @Inject
    Options options;

    @Inject
    Texts texts;

    public List<Option> getKinds() {
        return begun(options.choices(SubjectKind.class));
    }

    public List<Option> getCapacities() {
        return options.choices(Capacity.class);
    }

    public List<Option> getSignatories() {
        return options.choices(Signatory.class);
    }

    public List<Option> getMedia() {
        return options.choices(ConsentMedium.class);
    }

    public List<Option> getPlatforms() {
        return Consenting.platforms(options);
    }

    /** The platforms, or none. */
    public List<Option> getPlaces() {
        return Stream.concat(Stream.of(new Option("", texts.of("consents.noPlatform"))), getPlatforms().stream())
                .toList();
    }

    /** Nothing is chosen before somebody chooses. */
    private List<Option> begun(List<Option> choices) {
        return Stream.concat(Stream.of(new Option("", texts.of("consents.choose"))), choices.stream())
                .toList();
    }
}
