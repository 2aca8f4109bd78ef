package org.aval.service.notices;

import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands mails over: to the mail server when one is configured (AVAL_SMTP_HOST), otherwise as .eml files into a folder
 * (AVAL_MAIL_FOLDER), so that the embedded default shows what it would send.
 */
@ApplicationScoped
public class Postman {

    /** A mail on its way. The id makes the Message-ID: sent twice after a crash, it is recognised as the same. */
    public record Mail(
            UUID id, String address, String subject, String body, Instant writtenAt, @Nullable MailFile file) {

        /** A mail without a file. */
        public Mail(UUID id, String address, String subject, String body, Instant writtenAt) {
            this(id, address, subject, body, writtenAt, null);
        }
    }

    @Resource(lookup = "java:jboss/mail/Aval")
    @Nullable
    Session session;

    Map<String, String> settings = System.getenv();

    /** Delivers or says why not. @throws IOException when it must be tried again */
    public void deliver(Mail mail) throws IOException {
        try {
            MimeMessage message = message(mail);
            if (isPosted()) {
                Transport.send(message);
            } else {
                file(mail, message);
            }
        } catch (MessagingException e) {
            throw new IOException("the mail server refused", e);
        }
    }

    /** The folder of .eml files, when mails are not sent to a server. */
    public @Nullable Path folder() {
        return isPosted() ? null : Path.of(settings.getOrDefault("AVAL_MAIL_FOLDER", "mail"));
    }

    /** The name of the file a mail is kept in. */
    public static String fileName(UUID id) {
        return id + ".eml";
    }

    private boolean isPosted() {
        return !settings.getOrDefault("AVAL_SMTP_HOST", "").isBlank();
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        String from = settings.getOrDefault("AVAL_MAIL_FROM", "aval@localhost");
        String messageId = "<" + mail.id() + "@aval>";
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address()));
        message.setSubject(mail.subject(), "UTF-8");
        fill(message, mail);
        message.setSentDate(Date.from(mail.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static void fill(MimeMessage message, Mail mail) throws MessagingException {
        MailFile file = mail.file();
        if (file == null) {
            message.setText(mail.body(), "UTF-8");
            return;
        }
        MimeBodyPart words = new MimeBodyPart();
        words.setText(mail.body(), "UTF-8");
        MimeBodyPart attached = new MimeBodyPart();
        attached.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
        attached.setFileName(file.name());
        message.setContent(new MimeMultipart(words, attached));
    }

    private void file(Mail mail, MimeMessage message) throws IOException, MessagingException {
        Path folder = Path.of(settings.getOrDefault("AVAL_MAIL_FOLDER", "mail"));
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "writing", ".part");
        try (OutputStream out = Files.newOutputStream(half)) {
            message.writeTo(out);
        }
        Files.move(half, folder.resolve(fileName(mail.id())), StandardCopyOption.ATOMIC_MOVE);
    }
}
