package org.aval.service.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.privacy.Addressee;
import org.aval.domain.privacy.NoticeLetter;
import org.aval.domain.privacy.NoticeState;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Sha256;
import org.aval.domain.vault.KeyPart;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** Notices that were written out, with what they say, their paper and the proof that they left: sealed with their track. */
@Dependent
class NoticeLetters {

    private static final Holder OFFICER = Holder.role(Role.PRIVACY);

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    /** A sealed part of a letter. */
    enum Part {
        MERGED,
        /** As it left the press; in letters of before it was sealed at once. */
        PAPER,
        SEALED,
        PROOF
    }

    /** What was written out to somebody, the latest first. */
    List<LetterRow> of(UUID track, Addressee to) {
        return letters(track, to).stream().map(this::row).toList();
    }

    /** One that waits to leave gives way to another. */
    void replaceWaiting(UUID track, Addressee to, Act act) {
        letters(track, to).stream()
                .filter(letter -> letter.getState() == NoticeState.KEPT)
                .forEach(letter -> letter.replace(act));
        em.flush();
    }

    void keep(NoticeLetter letter, String merged, byte[] paper) {
        em.persist(letter);
        em.flush();
        seal(letter, Part.MERGED, merged.getBytes(StandardCharsets.UTF_8));
        seal(letter, Part.PAPER, paper);
    }

    void keepSealed(NoticeLetter letter, byte[] paper) {
        seal(letter, Part.SEALED, paper);
    }

    /** By what the paper that is handed out is known; empty before it was first asked for. */
    @SuppressWarnings("unchecked")
    String print(NoticeLetter letter) {
        List<String> known = em.createNativeQuery(
                        """
                        select p.sha256 from notice_letter_part p where p.notice_letter_id = :id and p.part = 'SEALED'
                         union all
                        select s.sha256 from seal s where s.sha256 = :written""",
                        String.class)
                .setParameter("id", letter.getId())
                .setParameter("written", letter.getSha256())
                .getResultList();
        return known.stream().findFirst().orElse("");
    }

    void prove(NoticeLetter letter, String proof) {
        seal(letter, Part.PROOF, proof.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** A letter of this track. @throws Refusal when there is none */
    NoticeLetter find(UUID track, UUID id) {
        return Optional.ofNullable(em.find(NoticeLetter.class, id))
                .filter(letter -> letter.getTrack().equals(track))
                .orElseThrow(() -> new Refusal("incidents.unknown"));
    }

    /** A part of a letter, nothing where there is none. */
    @SuppressWarnings("unchecked")
    Optional<byte[]> read(NoticeLetter letter, Part part) {
        List<byte[]> found = em.createNativeQuery(
                        "select cipher from notice_letter_part where notice_letter_id = :id and part = :part",
                        byte[].class)
                .setParameter("id", letter.getId())
                .setParameter("part", part.name())
                .getResultList();
        return found.stream().findFirst().map(cipher -> opened(letter, part, cipher));
    }

    private List<NoticeLetter> letters(UUID track, Addressee to) {
        return em.createQuery(
                        """
                        select l from NoticeLetter l where l.track = :track and l.addressee = :to
                         order by l.keptAt desc, l.phase desc""",
                        NoticeLetter.class)
                .setParameter("track", track)
                .setParameter("to", to)
                .getResultList();
    }

    private LetterRow row(NoticeLetter letter) {
        return new LetterRow(
                letter.getId(),
                letter.getVersion(),
                letter.getPhase(),
                letter.getTemplate() + " " + letter.getTemplateVersion(),
                letter.getLanguage(),
                letter.getState(),
                letter.getKeptAt(),
                letter.getSentAt(),
                letter.getWay(),
                print(letter),
                read(letter, Part.PROOF)
                        .map(proof -> new String(proof, StandardCharsets.UTF_8))
                        .orElse(""));
    }

    private void seal(NoticeLetter letter, Part part, byte[] content) {
        ByteArrayOutputStream cipher = new ByteArrayOutputStream();
        try (OutputStream sealing =
                keys.sealing(letter.getTrack(), KeyPart.CASE, OFFICER, place(letter, part), cipher)) {
            sealing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        em.createNativeQuery(
                        """
                        insert into notice_letter_part (notice_letter_id, part, sha256, cipher)
                        values (:id, :part, :sha256, :cipher)""")
                .setParameter("id", letter.getId())
                .setParameter("part", part.name())
                .setParameter("sha256", part == Part.SEALED ? Sha256.of(content) : null)
                .setParameter("cipher", cipher.toByteArray())
                .executeUpdate();
    }

    private byte[] opened(NoticeLetter letter, Part part, byte[] cipher) {
        try (InputStream opening = keys.opening(
                letter.getTrack(), KeyPart.CASE, OFFICER, place(letter, part), new ByteArrayInputStream(cipher))) {
            return opening.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(NoticeLetter letter, Part part) {
        return "notice_letter " + part + " " + letter.getId();
    }
}
