package org.aval.web.logos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.aval.domain.logos.EndorsementRisk;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoPurpose;
import org.aval.domain.logos.MarkKind;
import org.aval.domain.logos.PartnerKind;
import org.aval.domain.logos.PartnerSector;
import org.aval.domain.logos.RefusalReason;
import org.aval.service.logos.MarkRow;
import org.aval.service.logos.MarkShelf;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** What the forms about marks offer to choose from. */
@Named("logoChoices")
@RequestScoped
public class LogoChoices {

    @Inject
    Options options;

    @Inject
    Texts texts;

    @Inject
    MarkShelf shelf;

    @Inject
    Language language;

    private List<MarkRow> offered;

    public List<Option> getPurposes() {
        return begun(options.choices(LogoPurpose.class));
    }

    public List<Option> getMedia() {
        return options.choices(LogoMedium.class);
    }

    public List<Option> getPartners() {
        return options.choices(PartnerKind.class);
    }

    public List<Option> getSectors() {
        return options.choices(PartnerSector.class);
    }

    public List<Option> getRefusals() {
        return begun(options.choices(RefusalReason.class));
    }

    public List<Option> getRisks() {
        return begun(options.choices(EndorsementRisk.class));
    }

    public List<Option> getKinds() {
        return options.choices(MarkKind.class);
    }

    /** The marks that may be asked for, to be looked at. */
    public List<MarkRow> getPictures() {
        if (offered == null) {
            offered = shelf.list(language.getCode()).stream()
                    .filter(MarkRow::offered)
                    .toList();
        }
        return offered;
    }

    /** The marks that may be asked for. */
    public List<Option> getMarks() {
        return getPictures().stream()
                .map(mark -> new Option(mark.id().toString(), mark.name() + " (" + texts.label(mark.kind()) + ")"))
                .toList();
    }

    /** Nothing is chosen before somebody chooses. */
    private List<Option> begun(List<Option> choices) {
        return Stream.concat(Stream.of(new Option("", texts.of("logos.choose"))), choices.stream())
                .toList();
    }
}
