package org.aval.service.logos;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Sha256;
import org.aval.policies.marks.Painted;
import org.aval.service.files.FileType;
import org.aval.service.files.Upload;
import org.aval.service.shared.Columns;

/** Keeps the files that people send about a use, each once, and finds them again. */
@Dependent
class LogoFiles {

    /** What a mock-up or a proof may be. */
    static final Set<FileType> SHOWN = EnumSet.of(FileType.PNG, FileType.JPEG, FileType.PDF);

    private static final int LONGEST = 120;

    /** The longest edge of what a page shows, in pixels. */
    private static final int SEEN = 720;

    @PersistenceContext
    EntityManager em;

    /**
     * Looks into a file that came with others.
     *
     * @param field which one it is in the form
     */
    static Upload looked(String field, Sent sent, Set<FileType> allowed) {
        try {
            return Upload.of(sent.bytes(), allowed);
        } catch (Refusal no) {
            throw new FileRefusal(field, no);
        }
    }

    void keep(UUID use, String kind, String name, Upload upload, Act act) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into logo_file (id, logo_use_id, kind, number, name, media_type, sent_sha256, sha256, content,
                                               added_at, added_by)
                        select :id, :use, :kind,
                               (select count(*) + 1 from logo_file f where f.logo_use_id = :use and f.kind = :kind),
                               :name, :type, :sent, :sha256, :content, :at, :author""")
                .setParameter("id", id)
                .setParameter("use", use)
                .setParameter("kind", kind)
                .setParameter("name", plain(name, upload.type()))
                .setParameter("type", upload.type().mediaType())
                .setParameter("sent", upload.sentSha256())
                .setParameter("sha256", Sha256.of(upload.content()))
                .setParameter("content", upload.content())
                .setParameter("at", act.at())
                .setParameter("author", act.by().person())
                .executeUpdate();
        Painted.png(upload.content(), upload.type().mediaType(), SEEN).ifPresent(picture -> keep(id, picture));
    }

    private void keep(UUID file, byte[] picture) {
        em.createNativeQuery("insert into logo_file_picture (logo_file_id, content) values (:file, :content)")
                .setParameter("file", file)
                .setParameter("content", picture)
                .executeUpdate();
    }

    /** What a file looks like. @throws Refusal when it could not be painted */
    HandedOut picture(UUID use, UUID file) {
        @SuppressWarnings("unchecked")
        List<byte[]> found = em.createNativeQuery(
                        """
                        select p.content from logo_file_picture p join logo_file f on f.id = p.logo_file_id
                         where f.id = :file and f.logo_use_id = :use""",
                        byte[].class)
                .setParameter("file", file)
                .setParameter("use", use)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(picture -> new HandedOut(file + ".png", FileType.PNG.mediaType(), picture))
                .orElseThrow(() -> new Refusal("logos.noSuchFile"));
    }

    /** The bare name of a file, with the ending of what it is. */
    static String plain(String name, FileType type) {
        String bare = name.replaceAll(".*[/\\\\]", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} _'’()-]", "")
                .strip();
        String named = bare.isEmpty() ? "document" : bare;
        return named.substring(0, Math.min(named.length(), LONGEST - 5)) + "." + type.extension();
    }

    @SuppressWarnings("unchecked")
    List<LogoFile> of(UUID use) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select f.id, f.kind, f.number, f.name, f.sent_sha256, f.added_at,
                               exists (select from logo_file_picture p where p.logo_file_id = f.id) as pictured
                          from logo_file f
                         where f.logo_use_id = :use order by f.added_at desc, f.number desc""",
                        Tuple.class)
                .setParameter("use", use)
                .getResultList();
        return rows.stream()
                .map(row -> new LogoFile(
                        Columns.id(row, "id"),
                        Columns.text(row, "kind"),
                        row.get("number", Number.class).intValue(),
                        Columns.text(row, "name"),
                        row.get("pictured", Boolean.class),
                        Columns.text(row, "sent_sha256"),
                        Columns.moment(row, "added_at")))
                .toList();
    }

    HandedOut read(UUID use, UUID file) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        "select name, media_type, content from logo_file where id = :file and logo_use_id = :use",
                        Tuple.class)
                .setParameter("file", file)
                .setParameter("use", use)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new HandedOut(
                        Columns.text(row, "name"), Columns.text(row, "media_type"), row.get("content", byte[].class)))
                .orElseThrow(() -> new Refusal("logos.noSuchFile"));
    }
}
