package org.aval.web.consents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.ConsentMedium;
import org.aval.service.consents.ConsentAnswer;
import org.aval.service.consents.ConsentRegister;
import org.aval.service.consents.ConsentRow;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** consents/mine.xhtml: does a consent hold, before somebody is shown; and the reader's own. */
@Named("consentMinePage")
@RequestScoped
public class ConsentMinePage {

    @Inject
    ConsentRegister register;

    @Inject
    Filters filters;

    @Inject
    Options options;

    @Inject
    Texts texts;

    private List<ConsentRow> rows;
    private ConsentAnswer answer;
    private boolean asked;

    /** The consents of the reader, who is shown somewhere. */
    public List<ConsentRow> getRows() {
        if (rows == null) {
            rows = register.mine();
        }
        return rows;
    }

    /** Was a consent asked about? */
    public boolean isAsked() {
        return filters.words("reference") != null;
    }

    /** What it allows; null when there is no such consent. */
    public ConsentAnswer getAnswer() {
        if (!asked && isAsked()) {
            answer = register.check(
                            filters.words("reference"), filters.choice("platform", Platform.class), filters.day("day"))
                    .orElse(null);
            asked = true;
        }
        return answer;
    }

    /** Whether the person may be shown, as a sentence. */
    public String getSentence() {
        ConsentAnswer told = getAnswer();
        if (told == null) {
            return texts.of("consents.noSuchConsent", filters.words("reference"));
        }
        return told.verdict().granted()
                ? texts.of("consents.check.yes", told.reference(), told.endsOn())
                : texts.why(told.verdict());
    }

    public List<ConsentMedium> getMedia() {
        return getAnswer().media().stream().sorted().toList();
    }

    public List<Platform> getPlatforms() {
        return getAnswer().platforms().stream().sorted().toList();
    }

    public List<Option> getPlaces() {
        return options.filter(Consenting.platforms(options));
    }
}
