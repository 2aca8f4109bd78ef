package org.aval.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.accounts.AccountClosure;
import org.aval.domain.accounts.AccountCondition;
import org.aval.domain.accounts.AccountCustody;
import org.aval.domain.accounts.AccountPurpose;
import org.aval.domain.accounts.AccountStanding;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.accounts.SeatRole;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.MarkBearer;
import org.aval.domain.matches.MatchKind;
import org.aval.domain.matches.MatchStanding;
import org.aval.service.house.RegisterTest;
import org.aval.service.house.Statements;
import org.aval.service.logos.ShownMarkDesk;
import org.aval.service.matches.MatchDesk;
import org.aval.service.shared.PageRequest;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CodeCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account from the wish to the watch list, and the answers about it. */
class OfficialAccountDeskTest extends RegisterTest {

    private static final String SOPHIE = "VB10003";
    private static final String DAVID = "VB10020";
    private static final String PRIYA = "VB10012";
    private static final String LUC = "VB10015";
    /** The deputy interests officer. */
    private static final String INTERESTS = "VB10028";

    private OfficialAccountDesk desk;
    private AccountRegister register;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(OfficialAccountDesk.class);
        register = house.get(AccountRegister.class);
    }

    @Test
    void the_sample_stands_as_it_was_told_and_the_rows_say_what_the_records_say() {
        List<AccountRow> rows = as(SOPHIE, () -> register.list(AccountFilter.ALL, PageRequest.FIRST, "fr"))
                .rows();
        assertThat(rows)
                .extracting(AccountRow::reference, AccountRow::standing, AccountRow::rotationDue)
                .containsExactlyInAnyOrder(
                        tuple("ACC-001", AccountStanding.ACTIVE, false),
                        tuple("ACC-002", AccountStanding.ACTIVE, true),
                        tuple("ACC-003", AccountStanding.ACTIVE, false),
                        tuple("ACC-004", AccountStanding.DORMANT, false),
                        tuple("ACC-005", AccountStanding.ACTIVE, false),
                        tuple("ACC-006", AccountStanding.DISCOVERED, false),
                        tuple("ACC-007", AccountStanding.ACTIVE, false),
                        tuple("ACC-008", AccountStanding.REQUESTED, false),
                        tuple("ACC-009", AccountStanding.TAKEN_DOWN, false));
        rows.forEach(row -> assertThat(
                        as(SOPHIE, () -> register.read(row.id(), "fr")).standing())
                .as(row.reference())
                .isEqualTo(row.standing()));
    }

    @Test
    void an_account_is_opened_by_many_hands_and_stands_on_the_public_list() {
        UUID account =
                as(AMELIE, () -> desk.request(request("https://www.instagram.com/urgence.vb?igsh=x", AMELIE, SOPHIE)));
        assertThat(house.rows("select kind, address from mail"))
                .containsExactly(List.of("accounts.toEndorse", "julien.fortin@chuvb.example"));
        assertThat(as(JULIEN, () -> register.waiting()))
                .extracting(AccountWaiting::step)
                .contains(AccountStep.ENDORSE);
        refused("accounts.unknown", () -> take(THOMAS, account, AccountStep.ENDORSE));
        take(JULIEN, account, AccountStep.ENDORSE);
        take(SOPHIE, account, AccountStep.TAKE_UP);
        refused("accounts.securityNotAsked", () -> take(KARIM, account, AccountStep.APPROVE));
        take(DAVID, account, AccountStep.CLEAR_SECURITY);
        take(KARIM, account, AccountStep.APPROVE);
        refused("accounts.notReady", () -> take(SOPHIE, account, AccountStep.OPEN));
        as(
                SOPHIE,
                () -> desk.describe(
                        account,
                        version(account),
                        purpose(),
                        new AccountCustody(
                                "coffre/URG/instagram", "comptes@chuvb.example", "https://www.chuvb.example/regles"),
                        Set.of(Objective.PUBLIC_INFORMATION)));
        List.of(AccountStep.CHECK_SECOND_FACTOR, AccountStep.ROTATE, AccountStep.REVIEW_ACCESS, AccountStep.READ_TERMS)
                .forEach(check -> take(AMELIE, account, check));
        assertThat(find("instagram.com/Urgence.VB").worth()).isEqualTo(AddressWorth.UNKNOWN);
        refused("accounts.notReady", () -> take(SOPHIE, account, AccountStep.OPEN));
        as(SOPHIE, () -> house.get(ShownMarkDesk.class)
                .name(MarkBearer.ACCOUNT, account, 0, "log-2026-0003", LogoMedium.SOCIAL_PROFILE, ""));
        take(SOPHIE, account, AccountStep.OPEN);
        assertThat(find("instagram.com/Urgence.VB").worth()).isEqualTo(AddressWorth.OFFICIAL);
        assertThat(as(SOPHIE, () -> register.read(account, "fr")).standing()).isEqualTo(AccountStanding.ACTIVE);
    }

    @Test
    void a_name_of_ours_is_taken_retired_or_too_like_and_never_used_again() {
        refused("accounts.addressTaken", () -> as(AMELIE, () -> desk.request(request("x.com/chuvb_INFO", AMELIE))));
        refused("accounts.looksLike", () -> as(AMELIE, () -> desk.request(request("x.com/CHUVB1nfo", AMELIE))));
        refused("accounts.mixedScripts", () -> as(AMELIE, () -> desk.request(request("x.com/сhuvb", AMELIE))));
        UUID old = account("ACC-004");
        as(KARIM, () -> desk.take(old, version(old), AccountStep.BEGIN_CLOSING, "Plus personne ne nous y lit"));
        refused(
                "accounts.notWoundUp",
                () -> as(KARIM, () -> desk.close(old, version(old), new AccountClosure(true, true, false), "Fin")));
        as(KARIM, () -> desk.close(old, version(old), new AccountClosure(true, true, true), "Fin"));
        refused("accounts.addressRetired", () -> as(AMELIE, () -> desk.request(request("x.com/CHUVB_info", AMELIE))));
        AccountAnswer answer = find("https://twitter.com/CHUVB_info");
        assertThat(answer.worth()).isEqualTo(AddressWorth.RETIRED);
        assertThat(answer.until()).isNotNull();
        assertThat(house.rows(
                        "select person_id from account_seat where official_account_id = ? and until is null", old))
                .isEmpty();
        CheckedCode badge = as("anonymous", () -> house.get(CodeCheck.class)
                .check(
                        house.words("select code from official_account where id = ?", old)
                                .get(0),
                        "fr"));
        assertThat(badge.answer()).isEqualTo(CheckedCode.Answer.ENDED);
        assertThat(badge.said()).noneMatch(said -> said.value().toString().contains("Benali"));
    }

    @Test
    void a_renamed_account_leaves_its_name_on_the_watch_list_in_the_database_too() {
        UUID account = account("ACC-001");
        as(SOPHIE, () -> desk.rename(account, version(account), "facebook.com/CHUValBorealOfficiel", "Nouvelle image"));
        AccountAnswer former = find("facebook.com/chuvalboreal");
        assertThat(former.worth()).isEqualTo(AddressWorth.RETIRED);
        assertThat(former.now()).isEqualTo("https://www.facebook.com/CHUValBorealOfficiel");
        assertThatThrownBy(() -> house.change(
                        "update official_account set handle_key = 'chuvalboreal' where reference = 'ACC-006'"))
                .hasMessageContaining("watch list");
        assertThatThrownBy(() -> house.change("delete from retired_handle")).hasMessageContaining("written once");
    }

    @Test
    void strangers_learn_what_an_address_is_worth_and_nobodys_name() {
        assertThat(find("x.com/CHUVB_urgences").worth()).isEqualTo(AddressWorth.IMPOSTOR);
        assertThat(find("x.com/CHUVB.info").worth()).isEqualTo(AddressWorth.NO_ADDRESS);
        assertThat(find("instagram.com/chuva1boreal").worth()).isEqualTo(AddressWorth.LOOKS_ALIKE);
        assertThat(find("https://www.fаcebook.com/CHUValBoreal").worth()).isEqualTo(AddressWorth.LOOKS_ALIKE);
        assertThat(find("facebook.com/pediatrievalboreal").worth()).isEqualTo(AddressWorth.UNKNOWN);
        assertThat(find("https://carnets.chuvb.example/").worth()).isEqualTo(AddressWorth.OFFICIAL);
        assertThat(as("anonymous", () -> house.get(PublicAccounts.class).all()))
                .extracting(PublicAccount::reference)
                .containsExactlyInAnyOrder("ACC-001", "ACC-002", "ACC-003", "ACC-004", "ACC-005", "ACC-007");
    }

    @Test
    void a_role_is_for_people_who_signed_and_to_speak_for_those_with_a_mandate() {
        UUID account = account("ACC-005");
        refused("accounts.notAttested", () -> appoint(account, NOEMIE, SeatRole.ADMIN));
        refused("accounts.notAble", () -> appoint(account, LUC, SeatRole.ADMIN));
        refused("accounts.notMandated", () -> appoint(account, AMELIE, SeatRole.EDITOR));
        refused("accounts.notToYourself", () -> appoint(account, SOPHIE, SeatRole.ADMIN));
        appoint(account, PRIYA, SeatRole.ADMIN);
        refused("accounts.heldAlready", () -> appoint(account, PRIYA, SeatRole.ANALYST));
        assertThat(as(PRIYA, () -> register.mine("fr")))
                .extracting(AccountRow::reference)
                .containsExactly("ACC-005");
        UUID seat = UUID.fromString(house.words(
                        "select id::text from account_seat where official_account_id = ? and person_id = ?",
                        account,
                        person(PRIYA))
                .get(0));
        as(SOPHIE, () -> desk.relieve(account, version(account), seat, "Autre poste"));
        refused("accounts.unknown", () -> as(PRIYA, () -> register.read(account, "fr")));
        assertThat(as(SOPHIE, () -> register.read(account, "fr")).rotationDue()).isTrue();
        take(SOPHIE, account, AccountStep.ROTATE);
        assertThat(as(SOPHIE, () -> register.read(account, "fr")).rotationDue()).isFalse();
    }

    @Test
    void who_looks_after_an_account_or_posts_on_it_has_declared_their_interests() {
        UUID account = account("ACC-005");
        refused("accounts.notDeclared", () -> appoint(account, DAVID, SeatRole.ADMIN));
        refused("accounts.notDeclared", () -> appoint(account, DAVID, SeatRole.MODERATOR));
        appoint(account, DAVID, SeatRole.TECHNICAL);
        assertThat(as(SOPHIE, () -> register.read(account, "fr")).seats())
                .filteredOn(seat -> seat.staffNo().equals(DAVID))
                .extracting(SeatRow::isFit, SeatRow::declarationOver)
                .containsExactly(tuple(true, false));
    }

    @Test
    void a_declaration_that_is_over_leaves_the_role_some_days_and_then_counts_as_none() {
        UUID account = account("ACC-003");
        declaredUntil(ISABELLE, "2026-11-20");
        assertThat(seat(account, ISABELLE))
                .extracting(SeatRow::isFit, SeatRow::declarationOver)
                .containsExactly(true, true);
        declaredUntil(ISABELLE, "2026-10-21");
        assertThat(seat(account, ISABELLE).isFit()).isFalse();
        AccountRecord record = as(SOPHIE, () -> register.read(account, "fr"));
        assertThat(record.brokenSince()).isEqualTo("2026-11-21");
        assertThat(record.standing()).isEqualTo(AccountStanding.ACTIVE);
        assertThat(record.missing()).contains(AccountCondition.TWO_ADMINISTRATORS);
        declaredUntil(ISABELLE, "2026-10-10");
        assertThat(as(SOPHIE, () -> register.read(account, "fr")).standing()).isEqualTo(AccountStanding.RESTRICTED);
        declaredUntil(ISABELLE, "2027-03-09");
        assertThat(as(SOPHIE, () -> register.read(account, "fr")).standing()).isEqualTo(AccountStanding.ACTIVE);
    }

    @Test
    void an_interest_that_touches_an_account_is_said_to_those_who_weigh_it_and_to_nobody_else() {
        UUID account = account("ACC-005");
        house.change("insert into objective_sector values ('PREVENTION_CAMPAIGN', 'PHARMA') on conflict do nothing");
        assertThat(as(SOPHIE, () -> register.read(account, "fr")).touched()).isFalse();
        appoint(account, "VB10013", SeatRole.ADMIN);
        assertThat(as(SOPHIE, () -> register.read(account, "fr")).touched()).isTrue();
        assertThat(as(INTERESTS, () -> register.read(account, "fr")).touched()).isTrue();
        assertThat(as(AUDITOR, () -> register.read(account, "fr")).touched()).isFalse();
        assertThat(touchedRows(SOPHIE)).containsExactly("ACC-005");
        assertThat(touchedRows(AUDITOR)).isEmpty();
        MatchDesk matches = house.get(MatchDesk.class);
        as(INTERESTS, () -> matches.at(MatchKind.ACCOUNT, account, "fr"))
                .forEach(match -> as(
                        INTERESTS,
                        () -> matches.judge(match.id(), match.judged(), MatchStanding.DISMISSED, "Sans rapport")));
        assertThat(as(SOPHIE, () -> register.read(account, "fr")).touched()).isFalse();
    }

    private List<String> touchedRows(String reader) {
        return as(reader, () -> register.list(AccountFilter.ALL, PageRequest.FIRST, "fr")).rows().stream()
                .filter(AccountRow::touched)
                .map(AccountRow::reference)
                .toList();
    }

    private void declaredUntil(String staffNo, String day) {
        house.change(
                "update declaration set signed_on = cast(? as date) - 365, valid_until = cast(? as date) where declarant_id = ?",
                day,
                day,
                person(staffNo));
    }

    private SeatRow seat(UUID account, String staffNo) {
        return as(SOPHIE, () -> register.read(account, "fr")).seats().stream()
                .filter(one -> one.staffNo().equals(staffNo))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_leaves_leaves_secrets_to_change_and_an_account_in_too_few_hands_falls_silent() {
        UUID account = account("ACC-003");
        house.change("update person set status = 'LEFT', ends_on = date '2026-11-12' where staff_no = ?", ISABELLE);
        AccountRecord record = as(SOPHIE, () -> register.read(account, "fr"));
        assertThat(record.brokenSince()).isEqualTo("2026-11-13");
        assertThat(record.rotationDue()).isTrue();
        assertThat(record.standing()).isEqualTo(AccountStanding.RESTRICTED);
        assertThat(as(
                                SOPHIE,
                                () -> register.list(
                                        new AccountFilter(null, AccountStanding.RESTRICTED, null, null),
                                        PageRequest.FIRST,
                                        "fr"))
                        .rows())
                .extracting(AccountRow::reference)
                .containsExactly("ACC-003");
        as("anonymous", () -> house.get(AccountRound.class).tell());
        as("anonymous", () -> house.get(AccountRound.class).tell());
        assertThat(house.words("select kind from mail where kind = 'accounts.rotate' and body like '%LinkedIn%'"))
                .hasSize(1);
    }

    @Test
    void the_letter_about_an_impostor_tells_what_was_seen_and_where_we_are() {
        UUID pretends = as(SOPHIE, () -> desk.impostor(request("facebook.com/chuvalboreaI2"), "Un lien de don"));
        String letter = as(CATHERINE, () -> register.takedown(pretends, "en"));
        assertThat(letter)
                .contains(
                        "https://www.facebook.com/chuvalboreaI2",
                        "Un lien de don",
                        "https://www.facebook.com/CHUValBoreal");
        AccountRecord theirs = as(AUDITOR, () -> register.read(pretends, "fr"));
        assertThat(theirs.sighting()).isEmpty();
        assertThat(theirs.timeline()).allMatch(line -> line.motive().isEmpty());
        assertThat(as(CATHERINE, () -> register.read(pretends, "fr")).sighting())
                .isEqualTo("Un lien de don");
        refused("accounts.evidenceMissing", () -> take(SOPHIE, pretends, AccountStep.ASK_TAKEDOWN));
        assertThatThrownBy(() -> house.change("update impostor_sighting set told = 'rien'"))
                .hasMessageContaining("written once");
    }

    @Test
    void a_duty_that_holds_a_speaker_back_holds_back_who_looks_after_an_account_and_nobody_learns_why() {
        UUID account = account("ACC-003");
        assertThat(as(SOPHIE, () -> register.read(account, "fr")).seats()).allMatch(SeatRow::isFit);
        remedial(ISABELLE);
        AccountRecord record = as(SOPHIE, () -> register.read(account, "fr"));
        assertThat(record.seats())
                .extracting(SeatRow::staffNo, SeatRow::able)
                .containsExactlyInAnyOrder(tuple(SOPHIE, true), tuple(ISABELLE, false));
        assertThat(record.brokenSince()).isEqualTo("2026-11-10");
        assertThat(record.standing()).isEqualTo(AccountStanding.RESTRICTED);
        assertThat(house.words("select count(*) from account_hands h join official_account a on a.id = h.id"
                        + " where a.reference = 'ACC-003' and h.fit = 1"))
                .containsExactly("1");
        remedial(PRIYA);
        refused("accounts.notAble", () -> appoint(account("ACC-005"), PRIYA, SeatRole.ADMIN));
    }

    @Test
    void a_name_that_was_given_up_can_be_pretended_to_and_a_pretender_can_come_back() {
        UUID old = account("ACC-004");
        as(KARIM, () -> desk.take(old, version(old), AccountStep.BEGIN_CLOSING, "Plus personne ne nous y lit"));
        as(KARIM, () -> desk.close(old, version(old), new AccountClosure(true, true, true), "Fin"));
        as(SOPHIE, () -> desk.impostor(request("x.com/CHUVB_info"), "Il vend des remèdes"));
        assertThat(find("x.com/chuvb_info").worth()).isEqualTo(AddressWorth.IMPOSTOR);
        refused("accounts.addressTaken", () -> as(SOPHIE, () -> desk.impostor(request("x.com/CHUVB_info"), "Encore")));
        as(SOPHIE, () -> desk.impostor(request("x.com/CHUVB_urgences"), "Il est revenu"));
        assertThat(house.words("select count(*) from official_account where handle_key = 'chuvb_urgences'"))
                .containsExactly("2");
        assertThatThrownBy(() -> house.change("update official_account set handle_key = 'chuvb_info', platform = 'X'"
                        + " where reference = 'ACC-008'"))
                .hasMessageContaining("watch list");
    }

    @Test
    void the_badge_of_a_renamed_account_tells_what_it_was_called_and_its_people_hear_of_it() {
        UUID account = account("ACC-001");
        as(SOPHIE, () -> desk.rename(account, version(account), "facebook.com/CHUValBorealOfficiel", "Nouvelle image"));
        CheckedCode badge = as("anonymous", () -> house.get(CodeCheck.class)
                .check(
                        house.words("select code from official_account where id = ?", account)
                                .get(0),
                        "fr"));
        assertThat(badge.answer()).isEqualTo(CheckedCode.Answer.GENUINE);
        assertThat(badge.said())
                .extracting("name", "value")
                .contains(
                        tuple("renamedOn", LocalDate.of(2026, 11, 21)),
                        tuple("formerAddresses", List.of("https://www.facebook.com/CHUValBoreal")));
        assertThat(as("anonymous", () -> house.get(PublicAccounts.class).former()))
                .extracting(RetiredName::handle, RetiredName::now)
                .containsExactly(tuple("CHUValBoreal", "https://www.facebook.com/CHUValBorealOfficiel"));
        assertThat(as(SOPHIE, () -> register.read(account, "fr")).formerNames())
                .extracting(FormerName::handle)
                .containsExactly("CHUValBoreal");
        assertThat(house.words("select count(*) from mail where kind = 'accounts.renamed'"))
                .containsExactly("2");
        house.change("update official_account set state = 'COMPROMISED' where id = ?", account);
        AccountAnswer former = find("facebook.com/chuvalboreal");
        assertThat(former.worth()).isEqualTo(AddressWorth.RETIRED);
        assertThat(former.now())
                .as("nobody is sent into the hands of strangers")
                .isNull();
    }

    @Test
    void a_record_takes_five_statements_and_the_lists_two() {
        UUID account = account("ACC-002");
        as(SOPHIE, () -> register.read(account, "fr"));
        as(SOPHIE, () -> register.read(account, "fr"));
        assertThat(Statements.reads()).hasSizeLessThanOrEqualTo(5);
        as(SOPHIE, () -> register.list(AccountFilter.ALL, PageRequest.FIRST, "fr"));
        assertThat(Statements.reads()).hasSizeLessThanOrEqualTo(3);
        as("anonymous", () -> house.get(PublicAccounts.class).find("x.com/CHUVB_info"));
        assertThat(Statements.reads()).hasSizeLessThanOrEqualTo(3);
    }

    /** A duty of learning, assigned on 10 November and still open. */
    private void remedial(String staffNo) {
        house.change(
                """
                insert into campaign select (jsonb_populate_record(c, jsonb_build_object(
                    'id', gen_random_uuid(), 'code', 'REM-' || ?, 'kind', 'REMEDIAL'))).* from campaign c where code = 'ANN-2026'""",
                staffNo);
        house.change(
                """
                insert into obligation (id, version, person_id, campaign_id, charter_version_id, due_on, hard_limit_on, state)
                select gen_random_uuid(), 0, o.person_id, g.id, o.charter_version_id, o.due_on, o.hard_limit_on, 'ASSIGNED'
                  from obligation o join campaign c on c.id = o.campaign_id and c.code = 'ANN-2026',
                       campaign g where g.code = 'REM-' || ? and o.person_id = ?""",
                staffNo,
                person(staffNo));
        house.change(
                """
                insert into obligation_journal (obligation_id, line, at, effective_on, author, acted_as, step, to_state, motive)
                select o.id, 0, timestamptz '2026-11-10 15:00Z', date '2026-11-10', 'VB10021', 'HR', 'ASSIGN', 'ASSIGNED', ''
                  from obligation o join campaign g on g.id = o.campaign_id where g.code = 'REM-' || ?""",
                staffNo);
    }

    private AccountAnswer find(String address) {
        return as("anonymous", () -> house.get(PublicAccounts.class).find(address));
    }

    private void take(String staffNo, UUID account, AccountStep step) {
        as(staffNo, () -> desk.take(account, version(account), step, ""));
    }

    private void appoint(UUID account, String staffNo, SeatRole role) {
        as(SOPHIE, () -> desk.appoint(account, version(account), person(staffNo), role, ""));
    }

    private UUID account(String reference) {
        return UUID.fromString(house.words("select id::text from official_account where reference = ?", reference)
                .get(0));
    }

    private int version(UUID account) {
        return Integer.parseInt(house.words("select version::text from official_account where id = ?", account)
                .get(0));
    }

    private AccountRequest request(String address, String... administrators) {
        return new AccountRequest(
                address,
                (Platform) null,
                purpose(),
                Set.of(Objective.PUBLIC_INFORMATION),
                List.of(administrators).stream().map(this::person).toList());
    }

    private static AccountPurpose purpose() {
        return new AccountPurpose("Urgence Val-Boréal", "URG", "La région", "fr", 3, false, "");
    }
}
