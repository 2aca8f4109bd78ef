package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aval.domain.accounts.AccountCustody;
import org.aval.domain.accounts.AccountFacts;
import org.aval.domain.accounts.AccountLimits;
import org.aval.domain.accounts.AccountMarks;
import org.aval.domain.accounts.AccountPurpose;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.accounts.AccountWish;
import org.aval.domain.accounts.AddressStanding;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.service.accounts.AccountInstallation;
import org.aval.service.sample.SampleAccountsFile.AccountLine;
import org.aval.service.sample.SampleFile.Calendar;
import org.jspecify.annotations.Nullable;

/** The sample's accounts, lived through on past days by the same verbs as people use. */
@Dependent
class SampleAccounts {

    private static final String DIRECTOR = "P02";
    private static final String OFFICER = "P03";
    private static final String SECURITY = "P20";

    private static final int DAYS_TO_ENDORSE = 2;
    private static final int DAYS_TO_APPROVE = 12;
    private static final int DAYS_TO_PUT_IN_ORDER = 30;

    private static final String RECOVERY = "comptes@chuvb.example";

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountInstallation installation;

    @Inject
    SampleChannels channels;

    /** One account on its way, and where it lives. */
    private record Life(OfficialAccount account, AccountLine line, Calendar calendar, ZoneId zone, SampleCast cast) {

        void step(AccountStep step, String person, Role role, @Nullable String day) {
            if (day != null) {
                account.take(step, act(person, role, calendar.day(day), ""), facts(calendar.day(day)));
            }
        }

        Act act(String person, Role role, LocalDate day, String why) {
            return new Act(
                    cast.actor(person, role), day.atTime(11, 5).atZone(zone).toInstant(), day, why);
        }
    }

    void moveIn(SampleCast cast, Calendar calendar, ZoneId zone) {
        SampleAccountsFile told = SampleAccountsFile.read();
        for (AccountLine line : told.accounts()) {
            live(line, cast, calendar, zone);
        }
        channels.moveIn(told.channels(), cast, calendar, zone);
    }

    private void live(AccountLine line, SampleCast cast, Calendar calendar, ZoneId zone) {
        String first = Objects.requireNonNullElse(
                line.askedOn(), Objects.requireNonNullElse(line.foundOn(), String.valueOf(line.seenOn())));
        LocalDate day = calendar.day(first);
        Act act = new Act(
                cast.actor(line.by(), line.askedOn() == null ? Role.COMMS : Role.EMPLOYEE),
                day.atTime(9, 20).atZone(zone).toInstant(),
                day,
                line.told());
        OfficialAccount account = begin(line, day, act);
        em.persist(account);
        em.flush();
        Life life = new Life(account, line, calendar, zone, cast);
        open(life);
        removed(life, act);
        em.flush();
        seats(life);
    }

    private void seats(Life life) {
        life.line()
                .seats()
                .forEach(seat -> installation.seat(
                        life.account(),
                        life.cast().id(seat.person()),
                        seat.role(),
                        life.calendar().day(seat.since()),
                        life.calendar().dayOrNull(seat.until())));
    }

    private OfficialAccount begin(AccountLine line, LocalDate day, Act act) {
        AccountMarks marks = installation.next();
        AccountWish wish = installation.wish(line.address(), line.site(), purpose(line), line.objectives());
        if (line.askedOn() != null) {
            return OfficialAccount.request(marks, wish, act, facts(day));
        }
        return line.foundOn() != null
                ? OfficialAccount.discover(marks, wish, day.plusDays(DAYS_TO_PUT_IN_ORDER), act, facts(day))
                : OfficialAccount.impostor(marks, wish, act, facts(day));
    }

    private static void open(Life life) {
        AccountLine line = life.line();
        if (line.openedOn() == null) {
            return;
        }
        LocalDate asked = life.calendar().day(Objects.requireNonNull(line.askedOn()));
        LocalDate opened = life.calendar().day(line.openedOn());
        approved(life, asked.plusDays(DAYS_TO_ENDORSE), asked.plusDays(DAYS_TO_APPROVE));
        checked(life, opened);
        life.step(AccountStep.READ_TERMS, OFFICER, Role.COMMS, line.termsOn());
        life.step(AccountStep.CHECK_SECOND_FACTOR, OFFICER, Role.COMMS, line.secondFactorOn());
        life.step(AccountStep.REVIEW_ACCESS, OFFICER, Role.COMMS, line.reviewedOn());
        life.step(AccountStep.ROTATE, OFFICER, Role.COMMS, line.rotatedOn());
        life.step(AccountStep.KEEP, DIRECTOR, Role.COMMS_DIRECTOR, line.decidedOn());
        life.step(AccountStep.NOTE_POST, OFFICER, Role.COMMS, line.lastPostOn());
    }

    private static void approved(Life life, LocalDate endorsed, LocalDate approved) {
        OfficialAccount account = life.account();
        account.take(AccountStep.ENDORSE, life.act(DIRECTOR, Role.MANAGER, endorsed, ""), facts(endorsed));
        account.take(AccountStep.TAKE_UP, life.act(OFFICER, Role.COMMS, endorsed, ""), facts(endorsed));
        account.take(AccountStep.CLEAR_SECURITY, life.act(SECURITY, Role.CISO, approved, ""), facts(approved));
        account.take(AccountStep.APPROVE, life.act(DIRECTOR, Role.COMMS_DIRECTOR, approved, ""), facts(approved));
    }

    private static void checked(Life life, LocalDate opened) {
        OfficialAccount account = life.account();
        AccountLine line = life.line();
        account.describe(
                account.getPurpose(),
                new AccountCustody(line.vault(), RECOVERY, line.rules()),
                account.getObjectives(),
                life.act(OFFICER, Role.COMMS, opened, ""),
                facts(opened));
        for (AccountStep check : FIRST_CHECKS) {
            account.take(check, life.act(OFFICER, Role.COMMS, opened, ""), facts(opened));
        }
        account.take(AccountStep.OPEN, life.act(OFFICER, Role.COMMS, opened, ""), facts(opened));
    }

    private static final List<AccountStep> FIRST_CHECKS = List.of(
            AccountStep.CHECK_SECOND_FACTOR, AccountStep.ROTATE, AccountStep.REVIEW_ACCESS, AccountStep.READ_TERMS);

    private void removed(Life life, Act seen) {
        if (life.line().seenOn() == null) {
            return;
        }
        installation.sighted(
                life.account(), life.line().told(), SamplePicture.ofAPage(), seen, facts(seen.effectiveOn()));
        life.step(AccountStep.ASK_TAKEDOWN, OFFICER, Role.COMMS, life.line().ticketOn());
        life.step(AccountStep.CONFIRM_TAKEDOWN, OFFICER, Role.COMMS, life.line().downOn());
    }

    private static AccountPurpose purpose(AccountLine line) {
        return new AccountPurpose(line.name(), line.unit(), line.audience(), line.languages(), line.hours(), false, "");
    }

    /** Everything was in order on these days. */
    private static AccountFacts facts(LocalDate day) {
        return new AccountFacts(
                new AccountLimits(day, day, 90, 92),
                true,
                true,
                AddressStanding.FREE,
                "",
                Set.of(),
                2,
                2,
                2,
                null,
                null,
                true);
    }
}
