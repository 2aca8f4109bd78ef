package org.aval.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Address;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.notices.MailRound;
import org.aval.service.notices.Postman;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a manager's gesture to the mail in the folder of the embedded default. */
@ExtendWith(ArquillianExtension.class)
public class OutboxIT {

    private static final String MANAGER = "VB10011";
    private static final String PERSON = "VB10018";

    @Deployment
    public static WebArchive guest() {
        return Guest.war(OutboxIT.class, Tables.class, Beans.class);
    }

    @Test
    void a_reminder_becomes_one_file_that_tells_no_score() throws Exception {
        UUID obligation = Tables.id(
                "select o.id from obligation o join person p on p.id = o.person_id where p.staff_no = ?", PERSON);

        remind(obligation);
        assertThatThrownBy(() -> remind(obligation))
                .isInstanceOf(Refusal.class)
                .hasMessage("attestations.alreadyRemindedToday");
        Beans.find(MailRound.class).walk();

        String mail = Tables.value(
                "select m.id from mail m join person p on p.id = m.person_id where p.staff_no = ? and m.kind = 'attestations.reminder'",
                PERSON);
        assertThat(Tables.value("select state from mail where id = ?", UUID.fromString(mail)))
                .isEqualTo("SENT");
        Path file = Path.of(System.getenv("AVAL_MAIL_FOLDER")).resolve(Postman.fileName(UUID.fromString(mail)));
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage letter = new MimeMessage(null, in);
            assertThat(letter.getAllRecipients())
                    .extracting(Address::toString)
                    .containsExactly("elodie.brassard@chuvb.example");
            assertThat(letter.getFrom()).extracting(Address::toString).containsExactly("aval@valboreal.example");
            assertThat(letter.getMessageID()).contains(mail);
            assertThat(letter.getContent())
                    .asString()
                    .contains(
                            "Thomas Lévesque", System.getenv("AVAL_PUBLIC_URL") + "/attestations/read?id=" + obligation)
                    .doesNotContainPattern("%|\\d sur \\d|essai");
        }
    }

    private static void remind(UUID obligation) throws Exception {
        As.signedIn(MANAGER, () -> {
            AttestationRegister register = Beans.find(AttestationRegister.class);
            register.remind(obligation, register.read(obligation, "fr").version());
            return null;
        });
    }
}
