package org.aval.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aval.domain.shared.Sha256;
import org.aval.service.attestations.AttestationDesk;
import org.aval.service.attestations.AttestationRegister;
import org.aval.service.attestations.QuizDesk;
import org.aval.service.attestations.ReadingDesk;
import org.aval.service.notices.Postman;

/**
 * What the calls of the matrix are about: what one person has to sign and has signed, brought to the state a call needs
 * by the same verbs as people use, in a transaction that is undone afterwards.
 */
final class Matter {

    static final String SESSION = "matrix";
    private static final String OF_THE_PERSON = " where person_id = (select id from person where staff_no = ?)";

    private UUID obligation;
    private UUID attestation;
    private UUID attempt;
    private UUID mail;

    void find() {
        String person = CallerKind.PERSON.staffNo();
        obligation = Tables.id("select id from obligation" + OF_THE_PERSON + " order by due_on desc limit 1", person);
        attestation = Tables.id("select id from attestation" + OF_THE_PERSON + " order by signed_at limit 1", person);
    }

    Runnable at(String state) {
        return () -> Tables.change(
                """
                update obligation set state = ?, due_on = institution_day() - 3, hard_limit_on = institution_day() - 1,
                       language_read = 'fr', failed_tries = 0, exemption_proposed_by = null, exemption_reason = null,
                       exempt_until = null where id = ?""",
                state,
                obligation);
    }

    /** Every article was on the screen. */
    void displayed() {
        at("ASSIGNED").run();
        ReadingDesk desk = Beans.find(ReadingDesk.class);
        CallerKind.PERSON.surely(() -> {
            Map<String, Integer> all = new TreeMap<>();
            desk.read(obligation, "fr").charter().articles().forEach(article -> all.put(article.code(), 20));
            desk.display(obligation, "fr", all);
            return null;
        });
    }

    /** A try of the scenarios is running. */
    void begun() {
        at("READ").run();
        attempt = CallerKind.PERSON.surely(() -> Beans.find(QuizDesk.class).begin(obligation));
    }

    /** The password was just given again, by whoever calls. */
    void present() {
        at("QUIZ_PASSED").run();
        Tables.change(
                "insert into presence (person_id, session_hash, at) select id, ?, now() from person",
                Sha256.of(SESSION));
    }

    void signed() {
        obligation = Tables.id("select obligation_id from attestation where id = ?", attestation);
    }

    /** Human resources proposed an exemption. */
    void proposed() {
        at("OPENED").run();
        CallerKind.HR.surely(() -> {
            AttestationRegister register = Beans.find(AttestationRegister.class);
            register.proposeExemption(obligation, version(), Today.here().plusDays(40), "Congé");
            return null;
        });
    }

    /** An exemption that is over. */
    void exempted() {
        at("OPENED").run();
        Tables.change(
                "update obligation set state = 'EXEMPTED', exempt_until = institution_day() - 1 where id = ?",
                obligation);
    }

    /** Human resources proposed to revoke the signature. */
    void accused() {
        CallerKind.HR.surely(() -> {
            Beans.find(AttestationDesk.class).proposeRevocation(attestation, 1, "Erreur");
            return null;
        });
    }

    /** Something waits in every office: somebody is late, a release and a revocation are proposed. */
    void waiting() {
        proposed();
        accused();
    }

    /** A mail that left as a file. */
    void posted() {
        mailed("SENT");
        try {
            Files.write(Path.of(System.getenv("AVAL_MAIL_FOLDER"), Postman.fileName(mail)), new byte[] {1});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void givenUp() {
        mailed("GIVEN_UP");
    }

    private void mailed(String state) {
        mail = UUID.randomUUID();
        Tables.change(
                """
                insert into mail (id, once_key, kind, person_id, address, language, subject, body, state, created_at, next_try_at)
                select ?, ?, 'matrix', id, 'a@b.example', 'fr', 's', 'b', ?, now(), now() from person where staff_no = ?""",
                mail,
                mail.toString(),
                state,
                CallerKind.PERSON.staffNo());
    }

    /** The version an office sees. */
    int version() {
        return CallerKind.HR.surely(() ->
                Beans.find(AttestationRegister.class).read(obligation, "fr").version());
    }

    UUID obligation() {
        return obligation;
    }

    UUID attestation() {
        return attestation;
    }

    UUID attempt() {
        return attempt;
    }

    UUID mail() {
        return mail;
    }

    UUID person() {
        return Tables.id("select id from person where staff_no = ?", CallerKind.PERSON.staffNo());
    }

    UUID charter(String number) {
        return Tables.id("select id from charter_version where number = ?", number);
    }

    UUID campaign(String code) {
        return Tables.id("select id from campaign where code = ?", code);
    }
}
