package org.aval.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.aval.domain.accounts.AccountPurpose;
import org.aval.domain.accounts.AccountStep;
import org.aval.domain.channels.Objective;
import org.aval.domain.shared.Sha256;
import org.aval.service.house.RegisterTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an impostor showed is kept before its removal is asked for, and seen by few. */
class ImpostorEvidenceTest extends RegisterTest {

    private static final String SOPHIE = "VB10003";
    private static final String DAVID = "VB10020";

    private ImpostorEvidence evidence;
    private AccountRegister register;
    private OfficialAccountDesk desk;
    private UUID pretends;

    @BeforeEach
    void somebody_pretends() {
        evidence = house.get(ImpostorEvidence.class);
        register = house.get(AccountRegister.class);
        desk = house.get(OfficialAccountDesk.class);
        AccountPurpose purpose = new AccountPurpose("Fausse urgence", "DCOM", "", "fr", 0, false, "");
        pretends = as(
                SOPHIE,
                () -> desk.impostor(
                        new AccountRequest(
                                "facebook.com/chuvalboreaI2",
                                null,
                                purpose,
                                Set.of(Objective.PUBLIC_INFORMATION),
                                List.of()),
                        "Un lien de don"));
    }

    @Test
    void words_alone_are_no_evidence_in_the_domain_and_in_the_database() {
        refused("accounts.evidenceMissing", this::ask);
        assertThatThrownBy(() -> house.change(
                        "update official_account set state = 'TAKEDOWN_REQUESTED', evidence_sha256 = repeat('0', 64) where id = ?",
                        pretends))
                .hasMessageContaining("nothing is kept");
        store(SOPHIE, picture("png", 3));
        ask();
        assertThat(house.words("select state from official_account where id = ?", pretends))
                .containsExactly("TAKEDOWN_REQUESTED");
    }

    @Test
    void a_picture_is_painted_anew_kept_with_both_digests_and_never_changed() throws IOException {
        byte[] sent = withNote(picture("png", 3));
        store(CATHERINE, sent);
        assertThat(house.words(
                        "select motive from official_account_journal where official_account_id = ? and step = 'STORE_EVIDENCE'",
                        pretends))
                .containsExactly("SHA-256 " + Sha256.of(sent));
        ImpostorEvidence.Piece piece = as(SOPHIE, () -> evidence.read(pretends, 1));
        assertThat(piece.name()).endsWith("-1.png");
        assertThat(new String(piece.content(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(ImageIO.read(new ByteArrayInputStream(piece.content())).getWidth())
                .isEqualTo(3);
        assertThatThrownBy(() -> house.change("update impostor_evidence set line = 2"))
                .hasMessageContaining("written once");
        assertThat(as(SOPHIE, () -> register.takedown(pretends, "fr"))).contains(Sha256.of(sent));
    }

    @Test
    void it_is_judged_by_its_bytes_kept_once_and_as_it_was_shown() {
        refused(
                "files.neither",
                () -> store(SOPHIE, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)));
        refused("files.neither", () -> store(SOPHIE, new byte[] {'P', 'K', 3, 4}));
        refused("files.missing", () -> store(SOPHIE, new byte[0]));
        store(SOPHIE, picture("jpg", 4));
        refused("accounts.evidence.there", () -> store(SOPHIE, picture("jpg", 4)));
        refused("shared.changedMeanwhile", () -> as(SOPHIE, () -> evidence.store(pretends, 0, picture("png", 5))));
        store(SOPHIE, picture("png", 5));
        assertThat(as(SOPHIE, () -> register.read(pretends, "fr")).evidence())
                .extracting(EvidencePiece::line, EvidencePiece::mediaType)
                .containsExactly(tuple(1, "image/jpeg"), tuple(2, "image/png"));
    }

    @Test
    void only_communications_and_legal_counsel_see_it_and_each_reading_is_noted() {
        store(SOPHIE, picture("png", 3));
        assertThat(as(DAVID, () -> register.read(pretends, "fr")).evidence()).isEmpty();
        assertThat(as(CATHERINE, () -> register.read(pretends, "fr")).evidence())
                .extracting(EvidencePiece::by)
                .containsExactly("Sophie Tremblay-Nguyen");
        assertThatThrownBy(() -> as(DAVID, () -> evidence.read(pretends, 1))).isInstanceOf(EJBAccessException.class);
        refused("accounts.evidence.unknown", () -> as(SOPHIE, () -> evidence.read(pretends, 2)));
    }

    private void ask() {
        as(SOPHIE, () -> desk.take(pretends, version(), AccountStep.ASK_TAKEDOWN, ""));
    }

    private void store(String staffNo, byte[] sent) {
        as(staffNo, () -> evidence.store(pretends, version(), sent));
    }

    private int version() {
        return Integer.parseInt(house.words("select version::text from official_account where id = ?", pretends)
                .get(0));
    }

    private static byte[] picture(String format, int width) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, 2, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a camera notes behind the last part of a picture. */
    private static byte[] withNote(byte[] png) {
        byte[] note = "GPS 48.44 -68.52".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = Arrays.copyOf(png, png.length + note.length);
        System.arraycopy(note, 0, both, png.length, note.length);
        return both;
    }
}
