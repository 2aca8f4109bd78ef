package org.aval.service.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aval.domain.entry.InvitationState;
import org.aval.domain.entry.LinkPurpose;
import org.aval.domain.entry.LinkStanding;
import org.aval.domain.shared.Refusal;
import org.aval.service.house.RegisterTest;
import org.aval.service.notices.MailBatch;
import org.aval.service.notices.MailRow;
import org.aval.service.notices.OutboxRegister;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the invitation to the first password, and from a lost password to another. */
class InvitationsTest extends RegisterTest {

    private static final String PASSWORD = "trois canots rouges";
    private static final Pattern LINK = Pattern.compile("/entry/welcome\\?key=([\\w-]{43})");

    private Invitations invitations;
    private WelcomeDesk desk;
    private ForgottenPasswords forgotten;

    @BeforeEach
    void noemie_has_no_account_yet() {
        invitations = house.get(Invitations.class);
        desk = house.get(WelcomeDesk.class);
        forgotten = house.get(ForgottenPasswords.class);
        house.change("delete from one_time_link");
        house.change("insert into account (person_id, password) select id, 'none' from person on conflict do nothing");
        house.change("delete from account where person_id = ?", person(NOEMIE));
    }

    @Test
    void an_invitation_leads_to_a_password_and_opens_once() {
        assertThat(state()).isEqualTo(InvitationState.NEVER_INVITED);
        assertThat(invite()).isOne();
        assertThat(state()).isEqualTo(InvitationState.LEAVING);
        String secret = lastSecret();
        assertThat(state()).isEqualTo(InvitationState.SENT);

        Welcome welcome = find(secret);
        assertThat(welcome.name()).isEqualTo("Noémie Tessier");
        assertThat(welcome.purpose()).isEqualTo(LinkPurpose.INVITATION);
        assertThat(choose(secret)).isEqualTo(NOEMIE);
        assertThat(house.words("select login from sign_in where login = ?", NOEMIE))
                .containsExactly(NOEMIE);
        assertThat(find(secret).standing()).isEqualTo(LinkStanding.USED);
        refused("entry.linkClosed", () -> choose(secret));
        assertThat(as(ISABELLE, () -> house.get(AccountDesk.class).standing(person(NOEMIE)))
                        .isOpen())
                .isTrue();
    }

    @Test
    void the_secret_stands_nowhere_but_in_the_mail_itself() {
        invite();
        assertThat(house.words("select coalesce(sha256, 'none') from one_time_link"))
                .containsExactly("none");
        String secret = lastSecret();
        assertThat(house.words("select m::text || l::text from mail m join one_time_link l on l.id = m.link_id"))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain(secret));
        List<MailRow> shown = as(ADMIN, () -> house.get(OutboxRegister.class).list(null, PageRequest.FIRST))
                .rows();
        assertThat(shown).singleElement().satisfies(row -> assertThat(row.onFile())
                .isFalse());
        refused(
                "notices.opens",
                () -> as(ADMIN, () -> house.get(OutboxRegister.class)
                        .file(shown.get(0).id())));
    }

    @Test
    void seventy_two_hours_begin_when_the_mail_leaves() {
        invite();
        house.clock().forward(Duration.ofHours(30));
        String secret = lastSecret();
        house.clock().forward(Duration.ofDays(3).minusSeconds(1));
        assertThat(find(secret).standing()).isEqualTo(LinkStanding.OPEN);
        house.clock().forward(Duration.ofSeconds(1));
        assertThat(find(secret).standing()).isEqualTo(LinkStanding.EXPIRED);
        assertThat(state()).isEqualTo(InvitationState.EXPIRED);
        refused("entry.linkClosed", () -> choose(secret));
    }

    @Test
    void a_newer_invitation_ends_the_one_before_even_before_it_left() {
        invite();
        house.clock().forward(Duration.ofMinutes(1));
        invite();
        assertThat(secrets()).hasSize(1);
        assertThat(house.words("select state || ':' || last_error from mail order by created_at"))
                .containsExactly("GIVEN_UP:LinkEnded", "SENT:");
        String first = secrets().get(0);
        house.clock().forward(Duration.ofMinutes(1));
        invite();
        assertThat(find(first).standing()).isEqualTo(LinkStanding.REPLACED);
    }

    @Test
    void two_who_open_the_same_link_at_once_get_one_account() {
        invite();
        String secret = lastSecret();
        List<CompletableFuture<Boolean>> both = Stream.of(1, 2)
                .map(turn -> CompletableFuture.supplyAsync(() -> tries(secret)))
                .toList();
        assertThat(both.stream().filter(CompletableFuture::join)).hasSize(1);
    }

    @Test
    void only_those_in_post_without_an_account_are_invited() {
        assertThat(as(ISABELLE, () -> invitations.invite(List.of(person(NOEMIE), person(JULIEN), person(CLAIRE)))))
                .isOne();
        assertThat(house.words("select m.address from mail m")).containsExactly("noemie.tessier@chuvb.example");
        refused(
                "entry.nobodyToInvite",
                () -> as(ADMIN, () -> invitations.inviteAll(new InvitationFilter(null, null, "bouchard"))));
    }

    @Test
    void everybody_who_waits_is_invited_at_once_and_nobody_twice() {
        house.change("delete from account where person_id = ?", person(AMELIE));
        assertThat(as(ADMIN, () -> invitations.inviteAll(InvitationFilter.ALL))).isEqualTo(2);
        house.clock().forward(Duration.ofMinutes(1));
        refused("entry.nobodyToInvite", () -> as(ADMIN, () -> invitations.inviteAll(InvitationFilter.ALL)));
        assertThat(secrets()).hasSize(2);
        house.clock().forward(Duration.ofHours(73));
        assertThat(as(ADMIN, () -> invitations.inviteAll(InvitationFilter.ALL))).isEqualTo(2);
    }

    @Test
    void who_left_meanwhile_does_not_come_in() {
        invite();
        String secret = lastSecret();
        house.change("update person set status = 'LEFT', ends_on = starts_on where staff_no = ?", NOEMIE);
        assertThat(house.as("nobody", () -> desk.find(secret))).isEmpty();
        refused("entry.linkClosed", () -> choose(secret));
    }

    @Test
    void a_lost_password_is_answered_by_mail_and_says_nothing_to_whoever_asks() {
        for (String number : List.of(JULIEN.toLowerCase(java.util.Locale.ROOT), "VB99999", CLAIRE, NOEMIE, "", "'")) {
            house.as("nobody", () -> forgotten.ask(number));
        }
        assertThat(house.words("select 1 from one_time_link"))
                .as("asking writes nothing")
                .isEmpty();
        answer();
        String secret = lastSecret();
        assertThat(find(secret).purpose()).isEqualTo(LinkPurpose.RESET);
        String before = hash(JULIEN);
        assertThat(house.as("nobody", () -> desk.choose(person(JULIEN), secret, PASSWORD)))
                .isEqualTo(JULIEN);
        assertThat(hash(JULIEN)).isNotEqualTo(before);
        assertThat(house.words("select changes from account where person_id = ?", person(JULIEN)))
                .containsExactly("1");
        assertThat(house.words("select kind from mail order by created_at, kind"))
                .containsExactly("entry.changed", "entry.reset");
    }

    @Test
    void asking_again_and_again_in_somebody_s_name_spoils_nothing_and_sends_three() {
        for (int i = 0; i < 6; i++) {
            house.as("nobody", () -> forgotten.ask(JULIEN));
            answer();
            house.clock().forward(Duration.ofMinutes(6));
        }
        assertThat(secrets())
                .hasSize(3)
                .allSatisfy(secret -> assertThat(find(secret).standing()).isEqualTo(LinkStanding.OPEN));
    }

    @Test
    void somebody_invited_gets_the_invitation_again_once_it_is_over() {
        invite();
        String first = lastSecret();
        house.clock().forward(Duration.ofHours(2));
        house.as("nobody", () -> forgotten.ask(NOEMIE));
        answer();
        assertThat(find(first).standing()).isEqualTo(LinkStanding.OPEN);
        house.clock().forward(Duration.ofHours(80));
        house.as("nobody", () -> forgotten.ask(NOEMIE));
        answer();
        assertThat(state()).isEqualTo(InvitationState.LEAVING);
    }

    @Test
    void the_old_password_is_asked_for_before_it_is_changed() {
        PasswordDesk own = house.get(PasswordDesk.class);
        refused("entry.oldPasswordWrong", () -> as(JULIEN, () -> own.change("wrong", PASSWORD)));
        refused("entry.password.short", () -> as(JULIEN, () -> own.change("val-boreal", "short")));
        as(JULIEN, () -> own.change("val-boreal", PASSWORD));
        assertThat(house.words("select changes from account where person_id = ?", person(JULIEN)))
                .containsExactly("1");
        assertThat(house.words("select kind from mail")).containsExactly("entry.changed");
    }

    @Test
    void a_sheet_for_the_ward_opens_like_a_mail_and_ends_the_mail_before() throws Exception {
        invite();
        String mailed = lastSecret();
        byte[] sheet = as(ISABELLE, () -> invitations.printOne(person(NOEMIE), "fr"));
        assertThat(state()).isEqualTo(InvitationState.PRINTED);
        assertThat(find(mailed).standing()).isEqualTo(LinkStanding.REPLACED);
        try (org.apache.pdfbox.pdmodel.PDDocument paper = org.apache.pdfbox.Loader.loadPDF(sheet)) {
            String words =
                    new org.apache.pdfbox.text.PDFTextStripper().getText(paper).replaceAll("\\s", "");
            Matcher link = LINK.matcher(words);
            assertThat(link.find()).isTrue();
            assertThat(choose(link.group(1))).isEqualTo(NOEMIE);
        }
        refused("entry.nobodyToInvite", () -> as(ISABELLE, () -> invitations.printOne(person(NOEMIE), "fr")));
    }

    @Test
    void inviting_is_for_human_resources_and_the_administrator() {
        for (String other : List.of(NOEMIE, JULIEN, AUDITOR, CATHERINE)) {
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> as(other, () -> invitations.invite(List.of(person(NOEMIE)))));
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> as(other, () -> invitations.list(InvitationFilter.ALL, PageRequest.FIRST, "fr")));
        }
        refused("entry.noAccount", () -> as(ISABELLE, () -> invitations.reset(person(NOEMIE))));
        as(ISABELLE, () -> invitations.reset(person(JULIEN)));
        assertThat(secrets()).hasSize(1);
    }

    private int invite() {
        return as(ISABELLE, () -> invitations.invite(List.of(person(NOEMIE))));
    }

    private InvitationState state() {
        return as(ISABELLE, () -> invitations.list(InvitationFilter.ALL, PageRequest.FIRST, "fr"))
                .rows()
                .get(0)
                .state();
    }

    private void answer() {
        house.as("nobody", forgotten::answer);
    }

    private Welcome find(String secret) {
        return house.as("nobody", () -> desk.find(secret)).orElseThrow();
    }

    private String choose(String secret) {
        return house.as("nobody", () -> desk.choose(person(NOEMIE), secret, PASSWORD));
    }

    private boolean tries(String secret) {
        try {
            choose(secret);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private String hash(String staffNo) {
        return house.words("select password from account where person_id = ?", person(staffNo))
                .get(0);
    }

    private String lastSecret() {
        List<String> found = secrets();
        return found.get(found.size() - 1);
    }

    /** What stands in the mails that have left, once all have. */
    private List<String> secrets() {
        MailBatch batch = house.get(MailBatch.class);
        while (house.as("nobody", batch::sendNext)) {
            Thread.onSpinWait();
        }
        try (Stream<Path> files = Files.list(house.mails())) {
            return files.sorted()
                    .map(InvitationsTest::words)
                    .map(LINK::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Path mail) {
        try (InputStream in = Files.newInputStream(mail)) {
            return new jakarta.mail.internet.MimeMessage(jakarta.mail.Session.getInstance(new Properties()), in)
                    .getContent()
                    .toString();
        } catch (IOException | jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
