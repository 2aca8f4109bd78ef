package org.aval.service.exhibits;

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
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.vault.CaseKeys;

/** The copies of an exhibit that people look at, sealed like the original. */
@Dependent
class Copies {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseKeys keys;

    @Inject
    InstitutionDesk institution;

    void keep(UUID exhibit, Place place, int page, int edition, Picture picture, String author) {
        ByteArrayOutputStream cipher = new ByteArrayOutputStream();
        try (OutputStream sealed =
                keys.sealing(place.incident(), place.part(), place.holder(), field(exhibit, page, edition), cipher)) {
            sealed.write(picture.png());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        em.createNativeQuery(
                        """
                        insert into exhibit_copy (exhibit_id, page, edition, width, height, author, made_on, cipher)
                        values (:exhibit, :page, :edition, :width, :height, :author, :day, :cipher)""")
                .setParameter("exhibit", exhibit)
                .setParameter("page", page)
                .setParameter("edition", edition)
                .setParameter("width", picture.width())
                .setParameter("height", picture.height())
                .setParameter("author", author)
                .setParameter("day", institution.today())
                .setParameter("cipher", cipher.toByteArray())
                .executeUpdate();
    }

    /** One of them as a PNG picture. @throws Refusal when there is none */
    byte[] read(UUID exhibit, Place place, int page, int edition) {
        @SuppressWarnings("unchecked")
        List<byte[]> found = em.createNativeQuery(
                        "select cipher from exhibit_copy where exhibit_id = :exhibit and page = :page and edition = :edition",
                        byte[].class)
                .setParameter("exhibit", exhibit)
                .setParameter("page", page)
                .setParameter("edition", edition)
                .getResultList();
        byte[] cipher = found.stream().findFirst().orElseThrow(() -> new Refusal("incidents.unknown"));
        try (InputStream in = keys.opening(
                place.incident(),
                place.part(),
                place.holder(),
                field(exhibit, page, edition),
                new ByteArrayInputStream(cipher))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, page by page, the first edition first. */
    @SuppressWarnings("unchecked")
    List<ExhibitCopy> of(UUID exhibit) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select page, edition, width, height from exhibit_copy where exhibit_id = :exhibit
                         order by page, edition""",
                        Tuple.class)
                .setParameter("exhibit", exhibit)
                .getResultList();
        return rows.stream()
                .map(row -> new ExhibitCopy(
                        number(row, "page"), number(row, "edition"), number(row, "width"), number(row, "height")))
                .toList();
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }

    private static String field(UUID exhibit, int page, int edition) {
        return "exhibit_copy " + exhibit + " " + page + " " + edition;
    }
}
