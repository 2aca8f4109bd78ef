package org.aval.stories;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.attestations.AudienceRule;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignName;
import org.aval.domain.attestations.CampaignWish;
import org.aval.domain.attestations.QuizRules;
import org.aval.domain.attestations.UnitProgress;
import org.aval.domain.people.Audience;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.CampaignBatch;
import org.aval.service.attestations.CampaignDesk;
import org.aval.service.attestations.CampaignFilter;
import org.aval.service.attestations.CampaignRegister;
import org.aval.service.attestations.CampaignRound;
import org.aval.service.attestations.CampaignSummary;
import org.aval.service.attestations.LeaversRound;
import org.aval.service.attestations.OnboardingSuccession;
import org.aval.service.attestations.PaperDesk;
import org.aval.service.attestations.ReminderRound;
import org.aval.service.attestations.RenewalRound;
import org.aval.service.attestations.SigningDesk;
import org.aval.service.attestations.TallyRound;
import org.aval.service.charters.ReviewRound;
import org.aval.service.shared.PageRequest;

/** Campaigns: one that human resources prepare for the clinicians. */
final class CampaignDoors {

    private final CampaignDesk desk = Beans.find(CampaignDesk.class);
    private final CampaignRegister register = Beans.find(CampaignRegister.class);
    private final Matter matter;
    private UUID campaign;

    private CampaignDoors(Matter matter) {
        this.matter = matter;
    }

    static void into(Doors doors, Matter matter) {
        CampaignDoors here = new CampaignDoors(matter);
        here.reading(doors);
        here.deciding(doors);
        here.rounds(doors);
        here.papers(doors);
    }

    private void reading(Doors doors) {
        doors.asks("CampaignRegister.list", () -> register.list(CampaignFilter.ALL, PageRequest.FIRST, "fr"));
        doors.asks(
                "CampaignRegister.export",
                () -> Doors.<CampaignSummary>rows(rows -> register.export(CampaignFilter.ALL, "fr", rows)));
        doors.asks("CampaignRegister.read", () -> register.read(annual(), "fr"));
        doors.asks(
                "CampaignRegister.exportUnits",
                () -> Doors.<UnitProgress>rows(rows -> register.exportUnits(annual(), "fr", rows)));
    }

    private void deciding(Doors doors) {
        doors.asks("CampaignDesk.texts", () -> desk.texts("fr"));
        doors.asks("CampaignDesk.usual", desk::usual);
        doors.asks("CampaignDesk.count", () -> desk.count(wish(), List.of()));
        doors.asks("CampaignDesk.prepare", () -> desk.prepare(wish(), List.of()));
        doors.does("CampaignDesk.open", this::prepared, () -> desk.open(campaign, 0));
        doors.does("CampaignDesk.close", this::opened, () -> desk.close(campaign, version(), "Fini"));
        doors.does("CampaignDesk.cancel", this::prepared, () -> desk.cancel(campaign, 0, "Par erreur"));
    }

    private void rounds(Doors doors) {
        CampaignBatch batch = Beans.find(CampaignBatch.class);
        doors.does("CampaignBatch.beginning", batch::beginning);
        doors.does("CampaignBatch.rolling", batch::rolling);
        doors.does("CampaignBatch.askNext", () -> batch.askNext(annual()));
        doors.does("CampaignRound.begin", () -> Beans.find(CampaignRound.class).begin());
        doors.does("CampaignRound.follow", () -> Beans.find(CampaignRound.class).follow());
        doors.does("ReminderRound.walk", () -> Beans.find(ReminderRound.class).walk());
        doors.does("RenewalRound.walk", () -> Beans.find(RenewalRound.class).walk());
        doors.does("TallyRound.fold", () -> Beans.find(TallyRound.class).fold());
        doors.does("OnboardingSuccession.follow", () -> Beans.find(OnboardingSuccession.class)
                .follow());
        doors.does("ReviewRound.tell", () -> Beans.find(ReviewRound.class).tell());
        doors.does("LeaversRound.walk", () -> Beans.find(LeaversRound.class).walk());
    }

    private void papers(Doors doors) {
        PaperDesk papers = Beans.find(PaperDesk.class);
        doors.asks("PaperDesk.campaigns", () -> papers.campaigns("fr"));
        doors.asks("PaperDesk.check", () -> papers.check(annual(), file()));
        doors.asks("PaperDesk.recordAll", () -> papers.recordAll(annual(), file()));
        doors.does(
                "PaperDesk.record",
                matter.at("ASSIGNED"),
                () -> papers.record(matter.obligation(), matter.version(), Today.here()));
        SigningDesk own = Beans.find(SigningDesk.class);
        LocalDate until = Today.here().plusDays(40);
        doors.does(
                "SigningDesk.askExemption",
                matter.at("ASSIGNED"),
                () -> own.askExemption(matter.obligation(), matter.version(), until, "Congé"));
        AttestationRegister offices = Beans.find(AttestationRegister.class);
        doors.does(
                "AttestationRegister.dismissExemption",
                this::asked,
                () -> offices.dismissExemption(matter.obligation(), versionOf(matter.obligation()), "Sans suite"));
    }

    private void asked() {
        matter.at("ASSIGNED").run();
        CallerKind.PERSON.surely(() -> {
            Beans.find(SigningDesk.class)
                    .askExemption(
                            matter.obligation(), matter.version(), Today.here().plusDays(40), "Congé");
            return matter.obligation();
        });
    }

    private static byte[] file() {
        return ("Matricule,Jour\n" + CallerKind.PERSON.staffNo() + "," + Today.here()).getBytes(StandardCharsets.UTF_8);
    }

    private static int versionOf(UUID obligation) {
        return CallerKind.HR
                .surely(() -> Beans.find(AttestationRegister.class).read(obligation, "fr"))
                .version();
    }

    private void prepared() {
        campaign = CallerKind.HR.surely(() -> desk.prepare(wish(), List.of()));
    }

    private void opened() {
        prepared();
        CallerKind.HR.surely(() -> {
            desk.open(campaign, 0);
            return campaign;
        });
    }

    private int version() {
        return CallerKind.HR.surely(() -> register.read(campaign, "fr")).version();
    }

    private static UUID annual() {
        return Tables.id("select id from campaign where code = ?", "ANN-2026");
    }

    private static CampaignWish wish() {
        return new CampaignWish(
                CampaignKind.ROLE,
                new CampaignName("Porte-parole", "Spokespeople"),
                Tables.id("select id from charter_version where number = ?", "2.1.0"),
                Today.here(),
                null,
                30,
                false,
                AudienceRule.of(Set.of(), Set.of(), Set.of(Audience.CLINICIAN), Set.of()),
                QuizRules.USUAL);
    }
}
