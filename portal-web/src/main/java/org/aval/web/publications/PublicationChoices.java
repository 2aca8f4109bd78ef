package org.aval.web.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.channels.Platform;
import org.aval.domain.publications.EvidenceLevel;
import org.aval.domain.publications.PublicationState;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** What can be chosen about publications. */
@Named("publicationChoices")
@ApplicationScoped
public class PublicationChoices {

    @Inject
    Options options;

    public List<Option> getEvidence() {
        return options.choices(EvidenceLevel.class);
    }

    public List<Option> getStates() {
        return options.filter(PublicationState.class);
    }

    public List<Option> getChannels() {
        return options.filter(Platform.class);
    }
}
