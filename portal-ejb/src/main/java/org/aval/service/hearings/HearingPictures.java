package org.aval.service.hearings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aval.domain.hearings.Hearing;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.domain.vault.KeyPart;
import org.aval.service.exhibits.MaskedCopies;
import org.aval.service.exhibits.MaskedCopy;
import org.aval.service.shared.Columns;
import org.aval.service.vault.CaseKeys;
import org.aval.service.vault.Holder;

/** The pictures that are put to a respondent: masked copies, sealed anew for those who read the hearing. */
@Dependent
class HearingPictures {

    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    @Inject
    MaskedCopies copies;

    /** What may be chosen. */
    List<MaskedCopy> offered(UUID incident) {
        return copies.of(incident);
    }

    /** Exactly these are shown from now on. @throws Refusal when one of them is none of the masked copies of the case */
    void choose(Hearing hearing, Holder by, Collection<String> chosen, Act act) {
        List<MaskedCopy> found = copies.of(hearing.getIncident()).stream()
                .filter(copy -> chosen.contains(copy.key()))
                .toList();
        Verdict.unless(found.size() != chosen.stream().distinct().count(), "hearings.pictureGone")
                .and(() -> Verdict.unless(found.size() > MOST, "hearings.tooManyPictures", MOST))
                .orRefuse();
        em.createNativeQuery("delete from hearing_picture where hearing_id = :hearing")
                .setParameter("hearing", hearing.getId())
                .executeUpdate();
        int number = 0;
        for (MaskedCopy copy : found) {
            number++;
            keep(hearing.getId(), by, number, copy, act);
        }
    }

    private void keep(UUID hearing, Holder by, int number, MaskedCopy copy, Act act) {
        em.createNativeQuery(
                        """
                        insert into hearing_picture (hearing_id, number, exhibit_id, page, edition, width, height, chosen_on,
                                                     author, cipher)
                        values (:hearing, :number, :exhibit, :page, :edition, :width, :height, :day, :author, :cipher)""")
                .setParameter("hearing", hearing)
                .setParameter("number", number)
                .setParameter("exhibit", copy.exhibit())
                .setParameter("page", copy.page())
                .setParameter("edition", copy.edition())
                .setParameter("width", copy.width())
                .setParameter("height", copy.height())
                .setParameter("day", act.effectiveOn())
                .setParameter("author", act.by().staffNo())
                .setParameter("cipher", sealed(hearing, by, number, copies.show(copy)))
                .executeUpdate();
    }

    private byte[] sealed(UUID hearing, Holder by, int number, byte[] picture) {
        ByteArrayOutputStream cipher = new ByteArrayOutputStream();
        try (OutputStream out = keys.sealing(hearing, KeyPart.SHARED, by, place(hearing, number), cipher)) {
            out.write(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cipher.toByteArray();
    }

    /** Those of a hearing, in their order. */
    List<HearingPicture> of(UUID hearing) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select number, width, height, exhibit_id || ' ' || page || ' ' || edition as chosen
                          from hearing_picture where hearing_id = :hearing order by number""",
                        Tuple.class)
                .setParameter("hearing", hearing)
                .getResultList();
        return rows.stream()
                .map(row -> new HearingPicture(
                        row.get("number", Number.class).intValue(),
                        row.get("width", Number.class).intValue(),
                        row.get("height", Number.class).intValue(),
                        Columns.text(row, "chosen")))
                .toList();
    }

    /** One of them as a PNG picture. @throws Refusal when there is none, or this holder has no key to it */
    byte[] read(UUID hearing, Holder by, int number) {
        @SuppressWarnings("unchecked")
        List<byte[]> found = em.createNativeQuery(
                        "select cipher from hearing_picture where hearing_id = :hearing and number = :number",
                        byte[].class)
                .setParameter("hearing", hearing)
                .setParameter("number", number)
                .getResultList();
        byte[] cipher = found.stream().findFirst().orElseThrow(() -> new Refusal("incidents.unknown"));
        try (InputStream in =
                keys.opening(hearing, KeyPart.SHARED, by, place(hearing, number), new ByteArrayInputStream(cipher))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(UUID hearing, int number) {
        return "hearing_picture " + hearing + " " + number;
    }
}
