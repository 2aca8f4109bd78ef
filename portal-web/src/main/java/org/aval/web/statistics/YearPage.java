package org.aval.web.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.aval.domain.shared.Verdict;
import org.aval.service.statistics.FigurePart;
import org.aval.service.statistics.StatisticsDesk;
import org.aval.service.statistics.StatisticsRegister;
import org.aval.service.statistics.YearFigures;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Query;

/** statistics/year.xhtml: the figures of a year that is over, as one of its editions tells them. */
@Named("yearPage")
@ViewScoped
public class YearPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StatisticsRegister register;

    @Inject
    StatisticsDesk desk;

    @Inject
    Query query;

    @Inject
    EditionWords words;

    private int shown;
    private transient YearFigures figures;
    private transient Verdict correcting;

    /** Before each rendering: it is for those who answer for the cases. */
    public void load() {
        Integer year = query.number("year");
        Integer edition = query.number("edition");
        int asked = year == null ? register.last() : year;
        figures = register.read(asked, edition == null ? 0 : edition);
        correcting = register.correcting(asked);
        shown = figures.last();
    }

    public YearFigures getFigures() {
        if (figures == null) {
            load();
        }
        return figures;
    }

    public int getYear() {
        return getFigures().year();
    }

    public int getBefore() {
        return getYear() - 1;
    }

    /** Which edition it is, and whether another one followed. */
    public String getEdition() {
        return words.edition(getFigures());
    }

    /** The editions of the year, when there is more than one. */
    public List<Integer> getEditions() {
        int last = getFigures().last();
        return last < 2 ? List.of() : IntStream.rangeClosed(1, last).boxed().toList();
    }

    public List<FigurePart> getParts() {
        return words.parts(getFigures());
    }

    /** Does the reader make editions, and is this the last one? */
    public boolean isMineToCorrect() {
        YearFigures read = getFigures();
        return read.edition() > 0
                && read.edition() == read.last()
                && !"statistics.notYourOffice".equals(correcting.why());
    }

    public Decision getCorrecting() {
        getFigures();
        return words.correcting(correcting, getYear());
    }

    /** The year is told again. */
    @Answered("statistics.doneCorrect")
    public void correct() {
        desk.correct(getYear(), shown);
        figures = null;
    }
}
