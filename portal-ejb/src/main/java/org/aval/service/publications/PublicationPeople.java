package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.ConsentUse;
import org.aval.domain.consents.ConsentUseKind;
import org.aval.domain.publications.Publication;
import org.aval.domain.publications.PublicationText;
import org.aval.domain.shared.Verdict;
import org.aval.service.consents.ConsentLinks;
import org.aval.service.shared.InstitutionDesk;

/** The people a publication shows: each agreed, and is not shown any more when it is taken down. */
@Dependent
class PublicationPeople {

    @Inject
    ConsentLinks consents;

    @Inject
    InstitutionDesk institution;

    /**
     * Did everybody who is shown agree to be shown there on that day?
     *
     * @param named is a consent noted with the publication already
     */
    Verdict agree(PublicationText words, List<String> agreed, Platform channel, LocalDate day, boolean named) {
        return Verdict.unless(words.peopleInMedia() && agreed.isEmpty() && !named, "publications.consentMissing")
                .and(() -> consents.cover(agreed, channel, day));
    }

    boolean named(Publication sent) {
        return consents.names(sent.getId());
    }

    void show(Publication sent, List<String> agreed) {
        String what = sent.getReference() + " " + sent.getChannel();
        ConsentUse use = ConsentUse.up(
                ConsentUseKind.PUBLICATION,
                sent.getId(),
                what,
                sent.getChannel().name(),
                sent.getAuthor(),
                institution.today());
        consents.show(agreed, use, sent.getChannel(), sent.getPlannedOn());
    }

    void gone(Publication sent, String how) {
        consents.removed(sent.getId(), sent.getReference(), how);
    }
}
