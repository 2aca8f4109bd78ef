package org.aval.web.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.aval.domain.shared.Verdict;
import org.aval.domain.statistics.YearAct;
import org.aval.service.statistics.FigurePart;
import org.aval.service.statistics.FigureWords;
import org.aval.service.statistics.YearFigures;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Language;
import org.aval.web.shared.Texts;

/** Which edition of the figures is shown, and its parts in the language of the reader. */
@ApplicationScoped
class EditionWords {

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Decisions decisions;

    /** Which edition it is, and whether another one followed. */
    String edition(YearFigures figures) {
        if (figures.edition() == 0) {
            return texts.of("statistics.nothing");
        }
        String key = figures.edition() < figures.last() ? "statistics.edition.former" : "statistics.edition";
        return texts.of(key, figures.edition(), figures.madeAt(), figures.last());
    }

    Decision correcting(Verdict may, int year) {
        // as a word: a number would be set with a space for the thousands
        return decisions.of(YearAct.CORRECT, may, String.valueOf(year));
    }

    /** The parts of the report, in the reader's language. */
    List<FigurePart> parts(YearFigures figures) {
        return FigureWords.in(language.getCode()).parts(figures);
    }
}
