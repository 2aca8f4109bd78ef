package org.aval.service.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;

/**
 * The yearly figures about cases. Only years that are over, of all cases, the same for everybody who may ask: whoever must
 * not know of a case cannot tell it from a difference.
 */
@Stateless
@RolesAllowed({"ETHICS_SECRETARY", "ETHICS_CHAIR", "INTEGRITY_OFFICER", "PRIVACY", "DG", "AUDITOR"})
public class StatisticsRegister {

    private static final Set<Role> READERS = EnumSet.of(
            Role.ETHICS_SECRETARY, Role.ETHICS_CHAIR, Role.INTEGRITY_OFFICER, Role.PRIVACY, Role.DG, Role.AUDITOR);

    @Inject
    InstitutionDesk institution;

    @Inject
    Caller caller;

    @Inject
    YearEditions editions;

    @Inject
    YearPapers papers;

    @Inject
    YearCounting counting;

    @Inject
    ArticleHeat heat;

    /** The last year that is over. */
    public int last() {
        known();
        return institution.today().getYear() - 1;
    }

    /**
     * The figures of a year; nothing but noughts for one that is not over.
     *
     * @param edition which of its editions, 0 for the last
     */
    public YearFigures read(int year, int edition) {
        known();
        return editions.read(year, edition);
    }

    /** Which articles closed cases cite, year by year. */
    public HeatMap heat() {
        known();
        return heat.map();
    }

    /** The same, to be handed out. */
    @Command
    public YearFigures export(int year, int edition) {
        return read(year, edition);
    }

    /** The same as a paper: an edition is sealed once, and then always the same bytes. */
    @Command
    public YearReport paper(int year, int edition, String language) {
        return papers.of(read(year, edition), language);
    }

    /** May the reader make a new edition of the year, and is there something to tell in it? */
    public Verdict correcting(int year) {
        Actor reader = known();
        return Verdict.unless(!reader.is(Role.ETHICS_SECRETARY), "statistics.notYourOffice")
                .and(() -> Verdict.unless(
                        editions.next(year, counting.of(year)).isEmpty(), "statistics.nothingToCorrect"));
    }

    /** A session remembers roles that were taken away since. */
    private Actor known() {
        Actor reader = caller.actor();
        if (READERS.stream().noneMatch(reader::is)) {
            throw new Refusal("statistics.notForYou");
        }
        return reader;
    }
}
