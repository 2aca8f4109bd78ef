package org.aval.stories;

import java.util.UUID;
import org.aval.domain.channels.ChannelTerms;
import org.aval.domain.channels.ChannelUse;
import org.aval.domain.channels.DataClass;
import org.aval.domain.channels.Encryption;
import org.aval.domain.channels.Fit;
import org.aval.domain.channels.Judgement;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.service.channels.ChannelDesk;
import org.aval.service.channels.ChannelRegister;
import org.aval.service.channels.SuitabilityDesk;

/** Channels: those of the sample, and one that Communications propose. */
final class ChannelDoors {

    private static final ChannelTerms TERMS = new ChannelTerms(
            Platform.SIGNAL,
            ChannelUse.INTERNAL,
            DataClass.INTERNAL,
            Encryption.E2EE,
            "",
            "Horaires",
            "Tout ce qui concerne un patient",
            "",
            "",
            "",
            "",
            "");

    private final ChannelDesk desk = Beans.find(ChannelDesk.class);
    private final ChannelRegister register = Beans.find(ChannelRegister.class);
    private final SuitabilityDesk suitability = Beans.find(SuitabilityDesk.class);
    private UUID channel;

    private ChannelDoors() {}

    static void into(Doors doors) {
        ChannelDoors here = new ChannelDoors();
        here.channels(doors);
        here.judgements(doors);
    }

    private void channels(Doors doors) {
        doors.asks("ChannelRegister.list", register::list);
        doors.asks("ChannelRegister.read", this::approved, () -> register.read(channel));
        doors.asks("ChannelDesk.propose", () -> desk.propose(TERMS));
        doors.does("ChannelDesk.describe", this::proposed, () -> desk.describe(channel, version(), TERMS));
        doors.does("ChannelDesk.approve", this::proposed, () -> desk.approve(channel, version(), ""));
        doors.does("ChannelDesk.review", this::approved, () -> desk.review(channel, version(), ""));
        doors.does("ChannelDesk.suspend", this::approved, () -> desk.suspend(channel, version(), "Panne"));
        doors.does("ChannelDesk.withdraw", this::approved, () -> desk.withdraw(channel, version(), "Fin du contrat"));
    }

    private void judgements(Doors doors) {
        Judgement judgement = new Judgement(Fit.POSSIBLE, "Pourquoi pas", "Why not");
        doors.asks("SuitabilityDesk.table", () -> suitability.table("fr"));
        doors.asks("SuitabilityDesk.read", () -> suitability.read(Objective.EVENTS, Platform.FACEBOOK));
        doors.does(
                "SuitabilityDesk.judge",
                () -> suitability.judge(Objective.EVENTS, Platform.FACEBOOK, judgement, "La plateforme a changé"));
    }

    private void proposed() {
        channel = CallerKind.OWNER.surely(() -> desk.propose(TERMS));
    }

    private void approved() {
        channel = Tables.id("select id from approved_channel where code = ?", "CH-01");
    }

    private int version() {
        return Integer.parseInt(Tables.value("select version::text from approved_channel where id = ?", channel));
    }
}
