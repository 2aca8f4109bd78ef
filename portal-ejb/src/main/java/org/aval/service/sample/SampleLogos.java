package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.logos.BrandMark;
import org.aval.domain.logos.LogoFacts;
import org.aval.domain.logos.LogoInitiative;
import org.aval.domain.logos.LogoInterest;
import org.aval.domain.logos.LogoLimits;
import org.aval.domain.logos.LogoMarks;
import org.aval.domain.logos.LogoPartner;
import org.aval.domain.logos.LogoPeriod;
import org.aval.domain.logos.LogoStakes;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.logos.LogoTerms;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.logos.LogoWish;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Sha256;
import org.aval.service.logos.LogoInstallation;
import org.aval.service.sample.SampleFile.Calendar;
import org.aval.service.sample.SampleLogosFile.MarkLine;
import org.aval.service.sample.SampleLogosFile.UseLine;

/** The sample's marks and their uses, lived through on past days by the same verbs as people use. */
@Dependent
class SampleLogos {

    private static final String BRAND = "P04";

    private static final int DAYS_TO_ANSWER = 14;

    @PersistenceContext
    EntityManager em;

    @Inject
    LogoInstallation installation;

    /** One line of the file on its way. */
    private record Life(SampleCast cast, Calendar calendar, ZoneId zone) {

        Act act(String person, Role role, String day, String why) {
            LocalDate on = calendar.day(day);
            return new Act(
                    cast.actor(person, role), on.atTime(10, 40).atZone(zone).toInstant(), on, why);
        }

        LogoPeriod period(UseLine line) {
            return new LogoPeriod(calendar.day(line.from()), calendar.day(line.until()));
        }

        LogoFacts facts(String day) {
            return new LogoFacts(
                    calendar.day(day),
                    true,
                    null,
                    true,
                    true,
                    true,
                    true,
                    "",
                    true,
                    LogoInterest.NONE,
                    LogoLimits.USUAL);
        }
    }

    void moveIn(SampleCast cast, Calendar calendar, ZoneId zone) {
        Life life = new Life(cast, calendar, zone);
        SampleLogosFile told = SampleLogosFile.read();
        Map<String, UUID> marks = new HashMap<>();
        told.marks().forEach(line -> marks.put(line.code(), mark(line, life)));
        told.uses().forEach(line -> use(line, marks, life));
    }

    private UUID mark(MarkLine line, Life life) {
        Act act = life.act(BRAND, Role.BRAND, line.published(), "");
        BrandMark mark = BrandMark.name(UUID.randomUUID(), line.code(), line.kind(), line.fr(), line.en(), act);
        LocalDate until = life.calendar().dayOrNull(line.expires());
        mark.publish(act.effectiveOn(), until, act);
        em.persist(mark);
        em.flush();
        installation.publish(mark, act.effectiveOn(), until, SampleLogosFile.bytes("logos/" + line.code() + ".svg"));
        return mark.getId();
    }

    private void use(UseLine line, Map<String, UUID> marks, Life life) {
        Act act = life.act(line.by(), Role.EMPLOYEE, line.asked(), "");
        byte[] art = SampleArt.poster(line.reference());
        LogoMarks known = new LogoMarks(
                UUID.randomUUID(),
                line.reference(),
                installation.guide(act),
                act.effectiveOn().plusDays(DAYS_TO_ANSWER));
        LogoUse use = LogoUse.submit(known, wish(line, marks, life), Sha256.of(art), act, life.facts(line.asked()));
        em.persist(use);
        em.flush();
        installation.show(use, "MOCKUP", art, act);
        review(line, use, life);
        if (line.printed() != null) {
            Act printed = life.act(line.by(), Role.EMPLOYEE, line.printed(), "");
            use.print(Sha256.of(art), printed, life.facts(line.printed()));
            installation.show(use, "PRINT", art, printed);
        }
    }

    private void review(UseLine line, LogoUse use, Life life) {
        use.take(LogoStep.TAKE_UP, life.act(BRAND, Role.BRAND, line.taken(), ""), life.facts(line.taken()));
        if (line.referred() != null) {
            use.take(
                    LogoStep.REFER,
                    life.act(BRAND, Role.BRAND, line.referred(), line.decided() == null ? line.why() : ""),
                    life.facts(line.referred()));
        }
        if (line.decided() != null) {
            decide(line, line.decided(), use, life);
        }
    }

    private void decide(UseLine line, String day, LogoUse use, Life life) {
        Act act =
                life.act(Objects.requireNonNull(line.decider()), Objects.requireNonNull(line.role()), day, line.why());
        if (line.refusal() == null) {
            LogoTerms terms = new LogoTerms(life.period(line), Objects.requireNonNull(line.risk()), line.conditions());
            installation.allow(use, terms, act, life.facts(day));
        } else {
            use.refuse(line.refusal(), act, life.facts(day));
        }
    }

    private static LogoWish wish(UseLine line, Map<String, UUID> marks, Life life) {
        return new LogoWish(
                new LogoInitiative(line.title(), line.purpose(), line.distribution(), line.territory(), ""),
                new LogoPartner(line.partner(), line.kind(), line.sector(), line.contact(), false),
                new LogoStakes(line.paid(), line.consideration(), line.sponsors(), line.position()),
                life.period(line),
                line.marks().stream()
                        .map(marks::get)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toSet()),
                line.media());
    }
}
