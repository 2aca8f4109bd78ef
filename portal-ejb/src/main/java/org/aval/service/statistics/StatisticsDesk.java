package org.aval.service.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.statistics.YearCounts;
import org.aval.domain.statistics.YearTold;
import org.aval.service.shared.Caller;
import org.aval.service.shared.Command;

/** Where a year that was told already is told again, because cases of it went on. */
@Stateless
@RolesAllowed("ETHICS_SECRETARY")
public class StatisticsDesk {

    @Inject
    Caller caller;

    @Inject
    YearEditions editions;

    @Inject
    YearCounting counting;

    /**
     * A new edition. Whether nothing changed or too little to be told is one and the same answer: otherwise it would tell
     * that something small changed.
     *
     * @param shown the last edition as the caller saw it
     */
    @Command
    public void correct(int year, int shown) {
        Actor author = caller.actor();
        if (!author.is(Role.ETHICS_SECRETARY)) {
            throw new Refusal("statistics.notYourOffice");
        }
        YearCounts now = counting.of(year);
        YearTold told = editions.next(year, now).orElseThrow(() -> new Refusal("statistics.nothingToCorrect"));
        if (!editions.keep(year, shown, told, now, author.staffNo())) {
            throw new Refusal("shared.changedMeanwhile");
        }
    }
}
