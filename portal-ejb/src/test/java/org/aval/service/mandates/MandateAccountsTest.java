package org.aval.service.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aval.domain.accounts.AccountClosure;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.MandateScope;
import org.aval.domain.mandates.MandateStanding;
import org.aval.domain.mandates.MandateType;
import org.aval.domain.mandates.MandateWish;
import org.aval.domain.mandates.MessageLevel;
import org.aval.service.accounts.OfficialAccountDesk;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.Test;

/** A mandate and the official accounts it names: asked for with them, silent without them (10b). */
class MandateAccountsTest extends RegisterTest {

    private static final String SOPHIE = "VB10003";
    private static final String DAVID = "VB10020";
    private static final String LINKEDIN = "ACC-003";
    private static final String FEED = "ACC-004";
    private static final String RECRUITING = "MAN-2026-0007";
    private static final String EVERYWHERE = "MAN-2026-0006";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_voice_of_an_account_names_an_open_one_on_each_of_its_channels() {
        refusedToSend("mandates.condition.noAccount", voice(Set.of(Platform.X)));
        refusedToSend("mandates.condition.channelWithoutAccount", voice(Set.of(Platform.X, Platform.LINKEDIN), FEED));
        refusedToSend("mandates.condition.accountElsewhere", voice(Set.of(Platform.X), FEED, LINKEDIN));
        refusedToSend("mandates.condition.accountNotOpen", voice(Set.of(Platform.TIKTOK), "ACC-008"));
        UUID sent = draft(voice(Set.of(Platform.X), FEED));
        as(AMELIE, () -> requests().submit(sent, version(sent)));
        assertThat(record(sent).name(account(FEED))).contains(FEED);
        assertThat(record(sent).wish().scope().accounts()).containsExactly(account(FEED));
    }

    @Test
    void the_database_refuses_it_too_and_keeps_the_accounts_of_what_was_sent() {
        UUID none = draft(voice(Set.of(Platform.X)));
        assertThatThrownBy(() -> house.changeAsPortal("update mandate set state = 'SUBMITTED' where id = ?", none))
                .hasMessageContaining("names them");
        assertThatThrownBy(() ->
                        house.changeAsPortal("delete from mandate_account where mandate_id = ?", mandate(RECRUITING)))
                .hasMessageContaining("only in its draft");
    }

    @Test
    void a_compromised_account_silences_its_voice_in_the_same_moment_and_gives_it_back() {
        take(DAVID, LINKEDIN, AccountStep.COMPROMISE);
        assertStanding(RECRUITING, MandateStanding.PAUSED_WITH_ACCOUNTS);
        assertThat(speaking("RECRUITMENT", Platform.LINKEDIN)).doesNotContain(mandate(RECRUITING));
        assertThat(record(mandate(RECRUITING)).conditions())
                .filteredOn(condition -> !condition.met())
                .extracting(condition -> condition.verdict().why())
                .containsExactly("mandates.condition.accountStopped");
        as("nobody", house.get(MandateRound.class)::tell);
        as("nobody", house.get(MandateRound.class)::tell);
        assertThat(house.words("select kind from mail where kind = 'mandates.blocked' and body like '%MAN-2026-0007%'"))
                .hasSize(1);
        house.clock().forward(Duration.ofMinutes(1));
        take(DAVID, LINKEDIN, AccountStep.ROTATE);
        take(DAVID, LINKEDIN, AccountStep.CHECK_SECOND_FACTOR);
        take(DAVID, LINKEDIN, AccountStep.RECOVER);
        assertStanding(RECRUITING, MandateStanding.VALID);
        assertThat(speaking("RECRUITMENT", Platform.LINKEDIN)).contains(mandate(RECRUITING));
    }

    @Test
    void where_somebody_decided_that_nothing_is_posted_the_mandate_says_nothing_until_it_is_lifted() {
        as(KARIM, () -> accounts()
                .take(account(LINKEDIN), accountVersion(LINKEDIN), AccountStep.RESTRICT, "Une enquête est en cours"));
        assertStanding(RECRUITING, MandateStanding.PAUSED_WITH_ACCOUNTS);
        assertThat(speaking("RECRUITMENT", Platform.LINKEDIN)).doesNotContain(mandate(RECRUITING));
        house.clock().forward(Duration.ofMinutes(1));
        as(KARIM, () -> accounts()
                .take(account(LINKEDIN), accountVersion(LINKEDIN), AccountStep.LIFT, "L’enquête est close"));
        assertStanding(RECRUITING, MandateStanding.VALID);
    }

    @Test
    void of_six_accounts_one_that_closes_silences_its_own_platform_only() {
        as(KARIM, () -> accounts()
                .take(account(FEED), accountVersion(FEED), AccountStep.BEGIN_CLOSING, "Plus personne ne nous y lit"));
        as(KARIM, () -> accounts()
                .close(account(FEED), accountVersion(FEED), new AccountClosure(true, true, true), "Fin"));
        assertStanding(EVERYWHERE, MandateStanding.VALID);
        assertThat(speaking("INSTITUTIONAL_INFORMATION", Platform.X)).doesNotContain(mandate(EVERYWHERE));
        assertThat(silent("INSTITUTIONAL_INFORMATION", Platform.X)).contains(MandateStanding.PAUSED_WITH_ACCOUNTS);
        assertThat(speaking("INSTITUTIONAL_INFORMATION", Platform.FACEBOOK)).contains(mandate(EVERYWHERE));
        Mandated asked = as(SOPHIE, () -> house.get(MandatedDesk.class)
                .ask(new MandatedQuestion(SOPHIE, Platform.X, null, TODAY, null), "fr"));
        assertThat(asked.lines())
                .filteredOn(line -> line.reference().equals(EVERYWHERE))
                .extracting(Mandated.Line::standing)
                .containsExactly(MandateStanding.PAUSED_WITH_ACCOUNTS);
    }

    @Test
    void under_another_name_the_account_waits_for_somebody_to_say_that_it_is_meant() {
        refused(
                "mandates.nothingRenamed",
                () -> as(SOPHIE, () -> desk().confirmAccounts(mandate(RECRUITING), version(mandate(RECRUITING)), "")));
        as(SOPHIE, () -> accounts()
                .rename(
                        account(LINKEDIN),
                        accountVersion(LINKEDIN),
                        "https://www.linkedin.com/company/val-boreal-emplois",
                        "Le nom dit mieux à quoi il sert"));
        assertStanding(RECRUITING, MandateStanding.PAUSED_WITH_ACCOUNTS);
        house.clock().forward(Duration.ofMinutes(1));
        UUID recruiting = mandate(RECRUITING);
        refused(
                "mandates.notForYourself",
                () -> as(SOPHIE, () -> desk().confirmAccounts(mandate(EVERYWHERE), version(mandate(EVERYWHERE)), "")));
        as(SOPHIE, () -> desk().confirmAccounts(recruiting, version(recruiting), ""));
        assertStanding(RECRUITING, MandateStanding.VALID);
    }

    @Test
    void yesterday_it_was_still_spoken_on() {
        take(DAVID, LINKEDIN, AccountStep.COMPROMISE);
        VoiceQuestion before = new VoiceQuestion("RECRUITMENT", Platform.LINKEDIN, "fr", TODAY.minusDays(1), null);
        assertThat(as(SOPHIE, () -> house.get(VoiceDesk.class).ask(before, "fr"))
                        .speaking())
                .extracting(VoiceLine::mandate)
                .contains(mandate(RECRUITING));
    }

    private void assertStanding(String reference, MandateStanding expected) {
        UUID id = mandate(reference);
        assertThat(record(id).standing()).as("on its page").isEqualTo(expected);
        assertThat(as(KARIM, () -> house.get(Standings.class)
                        .now(List.of(id), house.clock().instant().atOffset(ZoneOffset.UTC))))
                .as("in the register")
                .containsEntry(id, expected);
    }

    private void refusedToSend(String why, MandateWish wish) {
        UUID mandate = draft(wish);
        refused(why, () -> as(AMELIE, () -> requests().submit(mandate, version(mandate))));
    }

    private UUID draft(MandateWish wish) {
        return as(AMELIE, () -> requests().draft(wish));
    }

    private MandateWish voice(Set<Platform> channels, String... named) {
        MandateWish wish = MandateScene.wish(
                person(AMELIE),
                MandateType.ACCOUNT_VOICE,
                MessageLevel.INFORMATION,
                Set.of("VISITS"),
                MandateScene.FROM,
                MandateScene.UNTIL);
        MandateScope scope = wish.scope();
        MandateScope bound = new MandateScope(
                scope.topics(),
                channels,
                Stream.of(named).map(this::account).collect(Collectors.toSet()),
                scope.languages(),
                Set.of(),
                scope.startsOn(),
                scope.endsOn());
        return new MandateWish(wish.holder(), wish.type(), wish.reach(), wish.limits(), bound, null, null, null);
    }

    private List<UUID> speaking(String topic, Platform channel) {
        return answer(topic, channel).speaking().stream()
                .map(VoiceLine::mandate)
                .toList();
    }

    private List<MandateStanding> silent(String topic, Platform channel) {
        return answer(topic, channel).silent().stream().map(VoiceLine::standing).toList();
    }

    private VoiceAnswer answer(String topic, Platform channel) {
        return as(SOPHIE, () -> house.get(VoiceDesk.class)
                .ask(new VoiceQuestion(topic, channel, "fr", null, null), "fr"));
    }

    private void take(String who, String reference, AccountStep step) {
        as(who, () -> accounts().take(account(reference), accountVersion(reference), step, "Connexions inconnues"));
    }

    private UUID account(String reference) {
        return UUID.fromString(house.words("select id::text from official_account where reference = ?", reference)
                .get(0));
    }

    private int accountVersion(String reference) {
        return Integer.parseInt(house.words("select version from official_account where reference = ?", reference)
                .get(0));
    }

    private UUID mandate(String reference) {
        return UUID.fromString(house.words("select id::text from mandate where reference = ?", reference)
                .get(0));
    }

    private MandateRecord record(UUID mandate) {
        return as(KARIM, () -> house.get(MandateReader.class).read(mandate, "fr"));
    }

    private int version(UUID mandate) {
        return Integer.parseInt(
                house.words("select version from mandate where id = ?", mandate).get(0));
    }

    private OfficialAccountDesk accounts() {
        return house.get(OfficialAccountDesk.class);
    }

    private MandateRequestDesk requests() {
        return house.get(MandateRequestDesk.class);
    }

    private MandateDesk desk() {
        return house.get(MandateDesk.class);
    }
}
