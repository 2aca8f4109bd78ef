package org.aval.stories;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.logos.EndorsementRisk;
import org.aval.domain.logos.LogoInitiative;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoPartner;
import org.aval.domain.logos.LogoPeriod;
import org.aval.domain.logos.LogoPurpose;
import org.aval.domain.logos.LogoStakes;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.logos.LogoTerms;
import org.aval.domain.logos.LogoWish;
import org.aval.domain.logos.MarkKind;
import org.aval.domain.logos.PartnerKind;
import org.aval.domain.logos.PartnerSector;
import org.aval.domain.logos.RefusalReason;
import org.aval.service.logos.DeliveryDesk;
import org.aval.service.logos.GuideDesk;
import org.aval.service.logos.LogoDesk;
import org.aval.service.logos.LogoFilter;
import org.aval.service.logos.LogoRegister;
import org.aval.service.logos.LogoRound;
import org.aval.service.logos.LogoRow;
import org.aval.service.logos.MarkShelf;
import org.aval.service.logos.PermitDesk;
import org.aval.service.logos.Sent;
import org.aval.service.shared.PageRequest;

/** Uses of marks: one that the matrix's person asks for, one of her manager that is in force, one whose proof HR owes. */
final class LogoDoors {

    /** One pixel. */
    private static final Sent ART = new Sent(
            "maquette.png",
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    private final LogoDesk desk = Beans.find(LogoDesk.class);
    private final LogoRegister register = Beans.find(LogoRegister.class);
    private final MarkShelf shelf = Beans.find(MarkShelf.class);
    private final GuideDesk guides = Beans.find(GuideDesk.class);
    private final DeliveryDesk deliveries = Beans.find(DeliveryDesk.class);
    private final PermitDesk permits = Beans.find(PermitDesk.class);
    private UUID use;

    private LogoDoors() {}

    static void into(Doors doors) {
        LogoDoors here = new LogoDoors();
        here.reading(doors);
        here.asking(doors);
        here.deciding(doors);
        here.handing(doors);
        here.keeping(doors);
    }

    private void reading(Doors doors) {
        doors.asks("LogoRegister.list", () -> register.list(LogoFilter.ALL, PageRequest.FIRST));
        doors.asks("LogoRegister.export", () -> Doors.<LogoRow>rows(rows -> register.export(LogoFilter.ALL, rows)));
        doors.asks("LogoRegister.read", this::asked, () -> register.read(use, "fr"));
        doors.asks("LogoRegister.mine", this::asked, register::mine);
        doors.asks("LogoRegister.ready", register::ready);
        doors.asks("LogoRegister.waiting", this::asked, register::waiting);
    }

    private void asking(Doors doors) {
        doors.asks("LogoDesk.submit", this::guided, () -> desk.submit(wish(), ART, Sent.NOTHING));
        doors.does("LogoDesk.take", this::asked, () -> desk.take(use, version(), LogoStep.WITHDRAW, ""));
        doors.does("LogoDesk.bring", this::withPartner, () -> desk.bring(use, version(), ART));
        doors.asks("LogoDesk.print", this::allowed, () -> desk.print(use, version(), ART));
        doors.does(
                "LogoDesk.amend",
                this::allowed,
                () -> desk.amend(use, version(), Set.of(LogoMedium.VIDEO), Sent.NOTHING, ""));
        doors.does("LogoDesk.complete", () -> known("LOG-2026-0009"), () -> desk.complete(use, version(), ART, ""));
    }

    private void deciding(Doors doors) {
        doors.does("LogoDesk.allow", this::takenUp, () -> desk.allow(use, version(), terms(), ""));
        doors.does(
                "LogoDesk.refuse",
                this::takenUp,
                () -> desk.refuse(use, version(), RefusalReason.ALTERED_MARK, "Les couleurs"));
        doors.does(
                "LogoDesk.handOver",
                this::asked,
                () -> desk.handOver(
                        use, version(), Tables.id("select id from person where staff_no = 'VB10012'"), "Congé"));
    }

    private void handing(Doors doors) {
        doors.asks("DeliveryDesk.deliver", this::inForce, () -> deliveries.deliver(use, markFile()));
        doors.asks(
                "DeliveryDesk.read",
                this::inForce,
                () -> deliveries.read(
                        use, Tables.id("select id from logo_file where logo_use_id = ? and kind = 'MOCKUP'", use)));
        doors.asks(
                "DeliveryDesk.picture",
                this::inForce,
                () -> deliveries.picture(
                        use, Tables.id("select id from logo_file where logo_use_id = ? and kind = 'MOCKUP'", use)));
        doors.asks("DeliveryDesk.trace", () -> deliveries.trace(ART, "fr"));
        doors.asks(
                "DeliveryDesk.find",
                this::inForce,
                () -> deliveries.find(Tables.value("select code from logo_use where id = ?", use), "fr"));
        doors.asks("PermitDesk.letter", this::inForce, () -> permits.letter(use, "fr"));
        doors.does("LogoRound.tell", Beans.find(LogoRound.class)::tell);
    }

    private void keeping(Doors doors) {
        doors.asks("MarkShelf.list", () -> shelf.list("fr"));
        doors.asks("MarkShelf.picture", () -> shelf.picture(mark(), "fr"));
        doors.asks("MarkShelf.name", () -> shelf.name("ESSAI", MarkKind.UNIT_LOGO, "Essai", "Trial"));
        doors.does(
                "MarkShelf.publish", () -> shelf.publish(mark(), 0, LocalDate.of(2026, 12, 1), null, List.of(ART), ""));
        doors.does("MarkShelf.retire", () -> shelf.retire(mark(), 0, "Ancienne image"));
        doors.asks("GuideDesk.read", () -> guides.read("fr"));
        doors.does("GuideDesk.accept", () -> guides.accept(1));
        doors.does("GuideDesk.publish", () -> guides.publish("Règles", "Rules", 1));
    }

    private void guided() {
        Tables.change(
                "insert into guide_acceptance (person_id, guide, at) select id, 1, now() from person on conflict do nothing");
    }

    private void asked() {
        guided();
        use = CallerKind.PERSON.surely(() -> desk.submit(wish(), ART, Sent.NOTHING));
    }

    private void withPartner() {
        guided();
        LogoPartner partner = new LogoPartner("Chorale du Nord", PartnerKind.NON_PROFIT, PartnerSector.OTHER, "", true);
        LogoWish alone = wish();
        LogoWish wish =
                new LogoWish(alone.initiative(), partner, alone.stakes(), alone.period(), alone.marks(), alone.media());
        use = CallerKind.PERSON.surely(() -> desk.submit(wish, ART, Sent.NOTHING));
    }

    private void takenUp() {
        asked();
        CallerKind.OWNER.surely(() -> {
            desk.take(use, version(), LogoStep.TAKE_UP, "");
            return use;
        });
    }

    private void allowed() {
        takenUp();
        CallerKind.OWNER.surely(() -> {
            desk.allow(use, version(), terms(), "");
            return use;
        });
    }

    private void inForce() {
        known("LOG-2026-0015");
    }

    private void known(String reference) {
        use = Tables.id("select id from logo_use where reference = ?", reference);
    }

    private static LogoTerms terms() {
        return new LogoTerms(period(), EndorsementRisk.LOW, "");
    }

    private static LogoPeriod period() {
        LocalDate today = LocalDate.parse(Tables.value("select institution_day()::text"));
        return new LogoPeriod(today, today.plusDays(2));
    }

    private static LogoWish wish() {
        return new LogoWish(
                new LogoInitiative("Portes ouvertes", LogoPurpose.EVENT, "20 affiches", "la région", ""),
                new LogoPartner("", PartnerKind.INTERNAL, PartnerSector.OTHER, "", false),
                new LogoStakes(false, "", "", false),
                period(),
                Set.of(mark()),
                Set.of(LogoMedium.POSTER));
    }

    private static UUID mark() {
        return Tables.id("select id from brand_mark where code = 'CHUVB'");
    }

    private static UUID markFile() {
        return Tables.id(
                "select f.id from mark_file f join brand_mark m on m.id = f.brand_mark_id where m.code = 'CHUVB'");
    }

    private int version() {
        return Integer.parseInt(Tables.value("select version::text from logo_use where id = ?", use));
    }
}
