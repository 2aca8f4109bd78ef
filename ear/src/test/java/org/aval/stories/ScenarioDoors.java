package org.aval.stories;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.people.Audience;
import org.aval.domain.scenarios.ScenarioFlaw;
import org.aval.domain.scenarios.ScenarioText;
import org.aval.domain.scenarios.ScenarioWish;
import org.aval.domain.scenarios.ToldFacts;
import org.aval.service.lessons.ProposalDesk;
import org.aval.service.lessons.ProposalRef;
import org.aval.service.lessons.ProposalRegister;
import org.aval.service.scenarios.ScenarioDesk;
import org.aval.service.scenarios.ScenarioRegister;

/** Scenarios of the institution's own: proposed by those to whom a case opens, looked at and used by others. */
final class ScenarioDoors {

    private static final UUID NONE = UUID.randomUUID();
    private static final ScenarioWish WISH = new ScenarioWish(text("fr"), text("en"), Set.of("A4"), ToldFacts.NOTHING);

    private ScenarioDoors() {}

    static void into(Doors doors) {
        ProposalDesk proposals = Beans.find(ProposalDesk.class);
        doors.asks(
                "ProposalRegister.of", () -> Beans.find(ProposalRegister.class).of(NONE));
        doors.asks("ProposalDesk.look", () -> proposals.look(NONE, WISH));
        doors.does("ProposalDesk.propose", () -> proposals.propose(ProposalRef.anew(NONE), WISH));
        doors.does("ProposalDesk.reword", () -> proposals.reword(new ProposalRef(NONE, NONE, 0), WISH));
        ScenarioRegister register = Beans.find(ScenarioRegister.class);
        doors.asks("ScenarioRegister.list", register::list);
        doors.asks("ScenarioRegister.waiting", register::waiting);
        doors.asks("ScenarioRegister.read", () -> register.read(NONE, "fr"));
        ScenarioDesk desk = Beans.find(ScenarioDesk.class);
        doors.does("ScenarioDesk.agree", () -> desk.agree(NONE, 0));
        doors.does("ScenarioDesk.sendBack", () -> desk.sendBack(NONE, 0, ScenarioFlaw.UNCLEAR));
        doors.does("ScenarioDesk.adopt", () -> desk.adopt(NONE, 0, EnumSet.of(Audience.BOARD)));
        doors.does("ScenarioDesk.retire", () -> desk.retire(NONE, 0));
    }

    private static ScenarioText text(String language) {
        return new ScenarioText(
                language, "Une image", "Une image", "Que faire?", "Oui", "Non\nJamais\nSi", "Parce que");
    }
}
