package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.aval.domain.consents.ConsentFacts;
import org.aval.domain.consents.ConsentPeriod;
import org.aval.domain.consents.ConsentProof;
import org.aval.domain.consents.ConsentScope;
import org.aval.domain.consents.ConsentSubject;
import org.aval.domain.consents.ConsentUse;
import org.aval.domain.consents.ConsentWish;
import org.aval.domain.consents.ImageConsent;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Sha256;
import org.aval.service.consents.ConsentInstallation;
import org.aval.service.consents.Shown;
import org.aval.service.sample.SampleConsentsFile.ConsentLine;
import org.aval.service.sample.SampleConsentsFile.UseLine;
import org.aval.service.sample.SampleFile.Calendar;

/** The sample's consents of people who are shown, lived through on past days by the same verbs as people use. */
@Dependent
class SampleConsents {

    private static final int MONTHS = 24;

    @Inject
    ConsentInstallation installation;

    /** One line of the file on its way. */
    private record Life(SampleCast cast, Calendar calendar, ZoneId zone) {

        Act act(String person, String day, String why) {
            LocalDate on = calendar.day(day);
            return new Act(
                    cast.actor(person, Role.COMMS),
                    on.atTime(14, 20).atZone(zone).toInstant(),
                    on,
                    why);
        }
    }

    void moveIn(SampleCast cast, Calendar calendar, ZoneId zone) {
        Life life = new Life(cast, calendar, zone);
        SampleConsentsFile.read().forEach(line -> moveIn(line, life));
    }

    private void moveIn(ConsentLine line, Life life) {
        Act given = life.act(line.by(), line.given(), "");
        ImageConsent consent = ImageConsent.record(
                line.reference(), wish(line, life), given, new ConsentFacts(given.effectiveOn(), MONTHS, false, false));
        installation.keep(consent);
        line.uses().forEach(use -> show(use, consent, line, life));
        if (line.withdrawn() != null) {
            installation.withdraw(consent, life.act(line.by(), line.withdrawn(), line.note()));
        }
        line.uses().forEach(use -> takeDown(use, consent, life));
    }

    private void show(UseLine line, ImageConsent consent, ConsentLine of, Life life) {
        Act found = life.act(of.by(), of.from(), line.what());
        ConsentUse use = installation.use(new Shown(line.reference(), line.on(), line.what(), line.place()), found);
        Act act = life.act(of.by(), of.from(), use.what());
        consent.link(use, line.on(), act.effectiveOn(), act);
    }

    private static void takeDown(UseLine line, ImageConsent consent, Life life) {
        if (line.down() == null || line.by() == null) {
            return;
        }
        Act act = life.act(line.by(), line.down(), line.what() + " — " + line.how());
        consent.getUses().stream()
                .filter(use -> use.what().equals(line.what()))
                .forEach(use -> consent.takeDown(use.id(), line.how(), act.effectiveOn(), act));
    }

    private static ConsentWish wish(ConsentLine line, Life life) {
        String subject = life.cast().numbers().getOrDefault(line.subject(), line.subject());
        String form = Sha256.of(("form of " + line.reference()).getBytes(StandardCharsets.UTF_8));
        return new ConsentWish(
                new ConsentSubject(line.kind(), subject, line.capacity()),
                line.signatories(),
                line.sole(),
                new ConsentScope(line.purpose(), line.territory(), line.restrictions(), line.name(), line.face()),
                line.media(),
                line.platforms(),
                new ConsentPeriod(
                        life.calendar().day(line.from()), life.calendar().day(line.until())),
                new ConsentProof(form, line.kept(), line.contact(), life.cast().id(line.witness())));
    }
}
