package org.aval.stories;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.interests.AmountBand;
import org.aval.domain.interests.Beneficiary;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.DeclarationKind;
import org.aval.domain.interests.Frequency;
import org.aval.domain.interests.InterestLevel;
import org.aval.domain.interests.Judgement;
import org.aval.domain.interests.LinkCategory;
import org.aval.domain.interests.Measure;
import org.aval.domain.interests.PlanWish;
import org.aval.service.interests.AssessmentDesk;
import org.aval.service.interests.AssistantDesk;
import org.aval.service.interests.CounterpartyDesk;
import org.aval.service.interests.DeclarationFilter;
import org.aval.service.interests.DeclarationReader;
import org.aval.service.interests.DeclarationRegister;
import org.aval.service.interests.DeclarationRow;
import org.aval.service.interests.DeclareDesk;
import org.aval.service.interests.InterestRound;
import org.aval.service.interests.PartyFilter;
import org.aval.service.interests.PlanDesk;
import org.aval.service.interests.PublicInterests;
import org.aval.service.interests.TypedLink;
import org.aval.service.shared.PageRequest;

/** A declaration of the matrix's person, brought to each of its states by her and by the officer (legal). */
final class InterestDoors {

    private final DeclareDesk desk = Beans.find(DeclareDesk.class);
    private final AssessmentDesk assessment = Beans.find(AssessmentDesk.class);
    private final PlanDesk plans = Beans.find(PlanDesk.class);
    private final AssistantDesk assistants = Beans.find(AssistantDesk.class);
    private final CounterpartyDesk parties = Beans.find(CounterpartyDesk.class);
    private final PublicInterests open = Beans.find(PublicInterests.class);
    private final DeclarationReader reader = Beans.find(DeclarationReader.class);
    private final DeclarationRegister register = Beans.find(DeclarationRegister.class);
    private UUID declaration;
    private UUID plan;

    private InterestDoors() {}

    static void into(Doors doors) {
        InterestDoors here = new InterestDoors();
        here.reading(doors);
        here.declaring(doors);
        here.weighing(doors);
        here.living(doors);
        here.naming(doors);
        here.assisting(doors);
    }

    private void reading(Doors doors) {
        doors.asks("DeclarationReader.read", this::signed, () -> reader.read(declaration, "fr"));
        doors.asks("DeclarationReader.preview", this::signed, () -> reader.preview(declaration));
        doors.asks("PublicInterests.isShown", open::isShown);
        doors.asks("PublicInterests.all", open::all);
        doors.asks("PublicInterests.find", () -> open.find("COI-2026-0001"));
        doors.asks("PublicInterests.links", () -> open.links("COI-2026-0001"));
        doors.asks("DeclarationReader.mine", () -> reader.mine("fr"));
        doors.asks("DeclarationReader.waiting", this::signed, reader::waiting);
        doors.asks("DeclarationReader.template", reader::template);
        doors.asks("DeclarationRegister.list", () -> register.list(DeclarationFilter.ALL, PageRequest.FIRST, "fr"));
        doors.asks(
                "DeclarationRegister.export",
                () -> Doors.<DeclarationRow>rows(rows -> register.export(DeclarationFilter.ALL, "fr", rows)));
        doors.does("InterestRound.tell", Beans.find(InterestRound.class)::tell);
    }

    private void declaring(Doors doors) {
        doors.asks("DeclareDesk.begin", () -> desk.begin(person()));
        doors.does(
                "DeclareDesk.screen",
                this::begun,
                () -> desk.screen(declaration, version(), DeclarationKind.UPDATE, "", "", true));
        doors.does("DeclareDesk.putLink", this::begun, () -> desk.putLink(declaration, version(), link()));
        doors.does("DeclareDesk.dropLink", this::written, () -> desk.dropLink(declaration, version(), linkId()));
        doors.does("DeclareDesk.sign", this::written, () -> desk.sign(declaration, version(), true, "fr"));
    }

    private void weighing(Doors doors) {
        doors.asks("AssessmentDesk.activities", this::signed, () -> assessment.activities(declaration, "fr"));
        doors.does("AssessmentDesk.takeUp", this::signed, () -> assessment.takeUp(declaration, version()));
        doors.does("AssessmentDesk.ask", this::takenUp, () -> assessment.ask(declaration, version(), "Depuis quand?"));
        doors.does(
                "AssessmentDesk.assess",
                this::takenUp,
                () -> assessment.assess(declaration, version(), judged(InterestLevel.MINOR), ""));
        doors.does(
                "AssessmentDesk.hearCommittee",
                this::takenUp,
                () -> assessment.hearCommittee(declaration, version(), "Rien à redire"));
        doors.does(
                "AssessmentDesk.putInForce",
                this::assessed,
                () -> assessment.putInForce(declaration, version(), "", "", ""));
    }

    private void living(Doors doors) {
        doors.asks("PlanDesk.propose", this::takenUp, () -> plans.propose(declaration, version(), wish()));
        doors.does("PlanDesk.revise", this::planned, () -> plans.revise(plan, planVersion(), wish(), ""));
        doors.does("PlanDesk.accept", this::planned, () -> plans.accept(plan, planVersion()));
        doors.does("PlanDesk.refuse", this::planned, () -> plans.refuse(plan, planVersion(), "Trop large"));
        doors.does(
                "PlanDesk.monitor",
                this::agreed,
                () -> plans.monitor(plan, planVersion(), Today.here().plusYears(1), "Tient"));
        doors.does("PlanDesk.close", this::agreed, () -> plans.close(plan, planVersion(), "Le lien a pris fin"));
    }

    private void naming(Doors doors) {
        doors.asks("CounterpartyDesk.list", this::written, () -> parties.list(PartyFilter.ALL, PageRequest.FIRST));
        doors.does("CounterpartyDesk.export", this::written, () -> parties.export(PartyFilter.ALL, row -> {}));
        doors.asks("CounterpartyDesk.read", this::written, () -> parties.read(partyId()));
        doors.does(
                "CounterpartyDesk.describe",
                this::written,
                () -> parties.describe(
                        partyId(),
                        partyVersion(),
                        "Vaxelle Biologics",
                        CounterpartyKind.COMPANY,
                        CounterpartySector.PHARMA,
                        Set.of("VBX"),
                        ""));
        doors.does(
                "CounterpartyDesk.join",
                this::written,
                () -> parties.join(partyId(), partyVersion(), "Oncarix Pharma", "La même entreprise"));
    }

    private void assisting(Doors doors) {
        doors.does("AssistantDesk.name", () -> assistants.name("VB10012"));
        doors.does("AssistantDesk.end", () -> assistants.end(person()));
        doors.asks("AssistantDesk.mine", this::helped, assistants::mine);
        doors.asks("AssistantDesk.others", this::helped, assistants::others);
    }

    private void begun() {
        declaration = CallerKind.PERSON.surely(() -> desk.begin(null));
    }

    private void written() {
        begun();
        CallerKind.PERSON.surely(() -> {
            desk.putLink(declaration, version(), link());
            return declaration;
        });
    }

    private void signed() {
        written();
        CallerKind.PERSON.surely(() -> {
            desk.sign(declaration, version(), true, "fr");
            return declaration;
        });
    }

    private void takenUp() {
        signed();
        CallerKind.LEGAL.surely(() -> {
            assessment.takeUp(declaration, version());
            return declaration;
        });
    }

    private void assessed() {
        takenUp();
        CallerKind.LEGAL.surely(() -> {
            assessment.assess(declaration, version(), judged(InterestLevel.MINOR), "");
            return declaration;
        });
    }

    private void planned() {
        takenUp();
        plan = CallerKind.LEGAL.surely(() -> plans.propose(declaration, version(), wish()));
    }

    private void agreed() {
        planned();
        CallerKind.PERSON.surely(() -> {
            plans.accept(plan, planVersion());
            return plan;
        });
    }

    private void helped() {
        CallerKind.PERSON.surely(() -> {
            assistants.name(CallerKind.STAFF.staffNo());
            return declaration;
        });
    }

    private List<Judgement> judged(InterestLevel level) {
        return List.of(Judgement.inGeneral(linkId(), level, "Une seule fois"));
    }

    private static PlanWish wish() {
        UUID officer = Tables.id("select id from person where staff_no = ?", CallerKind.LEGAL.staffNo());
        LocalDate day = Today.here().plusMonths(1);
        return new PlanWish(Set.of(Measure.DISCLOSE_IN_SPEECH), officer, "", day, day.plusMonths(1));
    }

    private static TypedLink link() {
        return new TypedLink(
                null,
                LinkCategory.SPEAKING_TRAINING,
                "Vaxelle Biologics",
                CounterpartyKind.COMPANY,
                CounterpartySector.PHARMA,
                "Une formation",
                Beneficiary.SELF,
                "",
                AmountBand.NONE,
                new BigDecimal("300"),
                "CAD",
                null,
                Today.here().minusYears(1),
                Today.here().minusYears(1),
                Frequency.ONCE,
                "",
                Set.of());
    }

    private static UUID person() {
        return Tables.id("select id from person where staff_no = ?", CallerKind.PERSON.staffNo());
    }

    private UUID partyId() {
        return Tables.id("select counterparty_id from interest_link where declaration_id = ?", declaration);
    }

    private int partyVersion() {
        return Integer.parseInt(Tables.value("select version::text from counterparty where id = ?", partyId()));
    }

    private UUID linkId() {
        return Tables.id("select id from interest_link where declaration_id = ?", declaration);
    }

    private int version() {
        return Integer.parseInt(Tables.value("select version::text from declaration where id = ?", declaration));
    }

    private int planVersion() {
        return Integer.parseInt(Tables.value("select version::text from management_plan where id = ?", plan));
    }
}
