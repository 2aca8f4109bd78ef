package org.aval.service.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.aval.domain.channels.ApprovedChannel;
import org.aval.domain.channels.ChannelTerms;
import org.aval.domain.channels.Encryption;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.channels.SuitabilityInstallation;
import org.aval.service.sample.SampleAccountsFile.ChannelLine;
import org.aval.service.sample.SampleFile.Calendar;

/** The sample's approved channels, proposed by Communications and approved by privacy or security. */
@Dependent
class SampleChannels {

    /** When the house first looked at what the platforms suit. */
    private static final String JUDGED = "2025-03-10";

    @PersistenceContext
    EntityManager em;

    @Inject
    SuitabilityInstallation suitability;

    void moveIn(List<ChannelLine> lines, SampleCast cast, Calendar calendar, ZoneId zone) {
        suitability.install(act(Actor.PORTAL, calendar.day(JUDGED), zone, ""));
        for (ChannelLine line : lines) {
            Actor officer = cast.actor(line.by(), Role.COMMS);
            Actor approver = cast.actor(line.approver(), line.approver().equals("P20") ? Role.CISO : Role.PRIVACY);
            ApprovedChannel channel = ApprovedChannel.propose(
                    line.code(), terms(line, line.encryption()), act(officer, calendar.day(line.proposed()), zone, ""));
            channel.approve(act(approver, calendar.day(line.approved()), zone, ""));
            if (line.reviewed() != null) {
                channel.review(act(approver, calendar.day(line.reviewed()), zone, ""));
            }
            if (line.suspended() != null) {
                LocalDate day = calendar.day(line.suspended());
                channel.suspend(act(approver, day, zone, line.reason()));
                Encryption found = line.becomes() == null ? line.encryption() : line.becomes();
                channel.describe(terms(line, found), act(officer, day.plusDays(1), zone, line.reason()));
            }
            em.persist(channel);
        }
        em.flush();
    }

    private static Act act(Actor by, LocalDate day, ZoneId zone, String why) {
        return new Act(by, day.atTime(14, 10).atZone(zone).toInstant(), day, why);
    }

    private static ChannelTerms terms(ChannelLine line, Encryption encryption) {
        return new ChannelTerms(
                line.platform(),
                line.used(),
                line.dataClass(),
                encryption,
                line.identityCheck(),
                line.accepted(),
                line.excluded(),
                line.responseTime(),
                line.recordKeeping(),
                line.noticeFr(),
                line.noticeEn(),
                line.assessmentRef());
    }
}
