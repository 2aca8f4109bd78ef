package org.aval.service.logos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoStep;
import org.aval.domain.logos.MarkBearer;
import org.aval.service.accounts.AccountFilter;
import org.aval.service.accounts.AccountRegister;
import org.aval.service.accounts.AccountRound;
import org.aval.service.accounts.AccountRow;
import org.aval.service.house.RegisterTest;
import org.aval.service.mandates.MandateFilter;
import org.aval.service.mandates.MandateFlag;
import org.aval.service.mandates.MandateOrder;
import org.aval.service.mandates.MandateRegister;
import org.aval.service.mandates.MandateRound;
import org.aval.service.mandates.MandateRow;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** an account or a mandate shows a mark under a permit, and feels at once when it ends. */
class ShownMarkDeskTest extends RegisterTest {

    private static final String SOPHIE = "VB10003";
    private static final String PROFILES = "LOG-2026-0003";
    private static final String CAMPAIGN = "LOG-2026-0018";

    private ShownMarkDesk desk;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(ShownMarkDesk.class);
    }

    @Test
    void a_permit_that_is_revoked_flags_each_account_that_rests_on_it_in_the_same_moment() {
        assertThat(lapsed()).isEmpty();
        UUID permit = use(PROFILES);
        assertThat(as(KARIM, () -> desk.bearers(permit)))
                .extracting(MarkBearerRow::reference)
                .containsExactly(
                        "ACC-001",
                        "ACC-002",
                        "ACC-003",
                        "ACC-004",
                        "ACC-005",
                        "ACC-007",
                        "MAN-2026-0006",
                        "MAN-2026-0007");
        as(KARIM, () -> house.get(LogoDesk.class)
                .take(permit, version(permit), LogoStep.REVOKE, "Un partenaire s’en est servi autrement"));
        assertThat(lapsed())
                .containsExactlyInAnyOrder("ACC-001", "ACC-002", "ACC-003", "ACC-004", "ACC-005", "ACC-007");
        assertThat(mark(MarkBearer.ACCOUNT, account("ACC-001")).isLapsed()).isTrue();
        as("nobody", house.get(AccountRound.class)::tell);
        as("nobody", house.get(AccountRound.class)::tell);
        assertThat(house.words(
                        "select count(*) from mail m join person p on p.work_email = m.address"
                                + " where m.kind = 'accounts.markLapsed' and p.staff_no = ?",
                        SOPHIE))
                .containsExactly("6");
    }

    @Test
    void a_permit_that_ends_is_felt_by_the_mandate_that_rests_on_it() {
        UUID mandate = mandate("MAN-2026-0006");
        assertThat(mark(MarkBearer.MANDATE, mandate).settled()).isTrue();
        house.change("update logo_use set ends_on = date '2026-11-20' where reference = ?", PROFILES);
        assertThat(mark(MarkBearer.MANDATE, mandate).isLapsed()).isTrue();
        assertThat(flagged()).containsExactlyInAnyOrder("MAN-2026-0006", "MAN-2026-0007");
        as("nobody", house.get(MandateRound.class)::tellOfMarks);
        as("nobody", house.get(MandateRound.class)::tellOfMarks);
        assertThat(house.words("select p.staff_no from mail m join person p on p.id = m.person_id"
                        + " where m.kind = 'mandates.markLapsed' and m.subject like '%MAN-2026-0006%'"))
                .containsExactly(SOPHIE);
        as(SOPHIE, () -> desk.without(MarkBearer.MANDATE, mandate, 1, "Je ne montre plus le logo"));
        assertThat(mark(MarkBearer.MANDATE, mandate))
                .satisfies(mark -> assertThat(mark.settled()).isTrue())
                .satisfies(mark -> assertThat(mark.use()).isNull());
        assertThat(flagged()).containsExactly("MAN-2026-0007");
    }

    @Test
    void only_a_permit_in_force_and_for_this_medium_is_named() {
        UUID account = account("ACC-001");
        refused("logos.shown.noSuchPermit", () -> name(SOPHIE, account, 1, "LOG-2026-9999", LogoMedium.SOCIAL_PROFILE));
        refused("logos.shown.notActive", () -> name(SOPHIE, account, 1, "LOG-2026-0009", LogoMedium.SOCIAL_PROFILE));
        refused("logos.shown.notForMedium", () -> name(SOPHIE, account, 1, CAMPAIGN, LogoMedium.SOCIAL_PROFILE));
        refused("logos.shown.notThere", () -> name(SOPHIE, account, 1, CAMPAIGN, LogoMedium.POSTER));
        UUID without = mandate("MAN-2026-0010");
        refused(
                "logos.shown.mandateWithout",
                () -> as(SOPHIE, () -> desk.name(MarkBearer.MANDATE, without, 0, CAMPAIGN, LogoMedium.POSTER, "")));
        name(SOPHIE, account, 1, PROFILES, LogoMedium.WEBSITE);
        refused("shared.changedMeanwhile", () -> name(SOPHIE, account, 1, PROFILES, LogoMedium.SOCIAL_PROFILE));
        assertThat(house.words(
                        "select count(*) from evidence_leaf where register = 'shown_mark' and record = ?", account))
                .containsExactly("2");
        assertThatThrownBy(() -> house.change("update shown_mark set medium = 'VIDEO'"))
                .hasMessageContaining("written once");
    }

    @Test
    void it_is_named_by_communications_and_by_who_answers_for_it_only() {
        UUID account = account("ACC-001");
        refused("logos.shown.notYours", () -> name(AMELIE, account, 1, PROFILES, LogoMedium.WEBSITE));
        refused("logos.shown.notYours", () -> name(CATHERINE, account, 1, PROFILES, LogoMedium.WEBSITE));
        refused("logos.unknown", () -> as(AMELIE, () -> desk.of(MarkBearer.ACCOUNT, account)));
        refused("logos.unknown", () -> as(AMELIE, () -> desk.of(MarkBearer.MANDATE, mandate("MAN-2026-0006"))));
        refused("logos.unknown", () -> as(AMELIE, () -> desk.bearers(use(PROFILES))));
        refused("logos.unknown", () -> as(SOPHIE, () -> desk.of(MarkBearer.ACCOUNT, UUID.randomUUID())));
    }

    private void name(String who, UUID account, int line, String permit, LogoMedium medium) {
        as(who, () -> desk.name(MarkBearer.ACCOUNT, account, line, permit, medium, ""));
    }

    private BorneMark mark(MarkBearer bearer, UUID id) {
        return as(KARIM, () -> desk.of(bearer, id));
    }

    private List<String> flagged() {
        MandateFilter filter = new MandateFilter(
                null, null, null, null, null, null, MandateFlag.MARK_LAPSED, null, null, null, MandateOrder.HOLDER);
        return as(AMELIE, () -> house.get(MandateRegister.class).list(filter, PageRequest.FIRST, "fr")).rows().stream()
                .filter(MandateRow::markLapsed)
                .map(MandateRow::reference)
                .toList();
    }

    private List<String> lapsed() {
        return as(SOPHIE, () -> house.get(AccountRegister.class).list(AccountFilter.ALL, PageRequest.FIRST, "fr"))
                .rows()
                .stream()
                .filter(AccountRow::markLapsed)
                .map(AccountRow::reference)
                .toList();
    }

    private UUID account(String reference) {
        return id("select id::text from official_account where reference = ?", reference);
    }

    private UUID use(String reference) {
        return id("select id::text from logo_use where reference = ?", reference);
    }

    private UUID mandate(String reference) {
        return id("select id::text from mandate where reference = ?", reference);
    }

    private UUID id(String sql, String reference) {
        return UUID.fromString(house.words(sql, reference).get(0));
    }

    private int version(UUID use) {
        return Integer.parseInt(
                house.words("select version from logo_use where id = ?", use).get(0));
    }
}
