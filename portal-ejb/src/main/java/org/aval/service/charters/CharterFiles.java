package org.aval.service.charters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.charters.Article;
import org.aval.domain.charters.ArticleText;
import org.aval.domain.charters.ArticleWording;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.policies.charters.FileClause;
import org.aval.policies.charters.PdfFile;
import org.aval.policies.charters.RefusedPdfException;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;

/**
 * Texts that exist as a PDF. The version then has one article that tells which document it is, by its digest: what is
 * approved, read, signed and certified is that article, and thereby the document.
 */
@Stateless
@RolesAllowed("POLICY_OWNER")
public class CharterFiles {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    OpenVersions versions;

    @Inject
    CharterLibrary library;

    /**
     * Makes a PDF the text of a version in one language; articles that were there are taken out.
     *
     * @throws Refusal with what is wrong with the file
     */
    @Command
    public void attach(UUID version, String language, String name, byte[] content) {
        Act act = acts.now("");
        versions.writing(version, act);
        PdfFile file = checked(content);
        String plain = FileNames.plain(name);
        forget(version, language);
        keep(version, new FileRow(language, plain, file.pages(), file.sha256()), content, act);
        tell(version);
    }

    /** The text is no file any more: it is written, or brought as files of Markdown. */
    @Command
    public void detach(UUID version) {
        versions.writing(version, acts.now(""));
        List.of("fr", "en").forEach(language -> forget(version, language));
        tell(version);
    }

    /** The files of a version, one a language at most. */
    @RolesAllowed("EMPLOYEE")
    public List<FileRow> list(UUID version) {
        library.read(version);
        return rows(version);
    }

    /** A file of a version the reader may read. @throws Refusal when there is none in this language */
    @RolesAllowed("EMPLOYEE")
    public FileContent read(UUID version, String language) {
        library.read(version);
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        "select name, content from charter_file where version_id = :version and language = :language",
                        Tuple.class)
                .setParameter("version", version)
                .setParameter("language", language)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new FileContent(Columns.text(row, "name"), row.get("content", byte[].class)))
                .orElseThrow(() -> new Refusal("charters.file.unknown"));
    }

    private static PdfFile checked(byte[] content) {
        try {
            return PdfFile.of(content);
        } catch (RefusedPdfException no) {
            throw new Refusal("charters.file.refused", no.fault());
        }
    }

    private void keep(UUID version, FileRow file, byte[] content, Act act) {
        em.createNativeQuery(
                        """
                        insert into charter_file
                            (version_id, language, name, pages, sha256, content, attached_at, attached_by)
                        values (:version, :language, :name, :pages, :sha256, :content, :at, :author)""")
                .setParameter("version", version)
                .setParameter("language", file.language())
                .setParameter("name", file.name())
                .setParameter("pages", file.pages())
                .setParameter("sha256", file.sha256())
                .setParameter("content", content)
                .setParameter("at", act.at())
                .setParameter("author", act.by().person())
                .executeUpdate();
    }

    private void forget(UUID version, String language) {
        em.createNativeQuery("delete from charter_file where version_id = :version and language = :language")
                .setParameter("version", version)
                .setParameter("language", language)
                .executeUpdate();
    }

    /** One article tells the files; none when there are none. */
    private void tell(UUID version) {
        VersionText text = library.read(version);
        text.articles().forEach(article -> em.remove(em.merge(article)));
        em.flush();
        List<ArticleText> texts = new ArrayList<>();
        for (FileRow file : rows(version)) {
            String address = "/charters/file?id=" + version + "&in=" + file.language();
            String clause =
                    FileClause.of(file.language(), file.name(), new PdfFile(file.pages(), file.sha256()), address);
            texts.add(new ArticleText(file.language(), text.title(file.language()), clause, "", "", ""));
        }
        if (!texts.isEmpty()) {
            Article article = Article.blank(version, "A1", 1);
            article.write(new ArticleWording(true, texts, List.of(), Set.of(), List.of()));
            em.persist(article);
        }
    }

    @SuppressWarnings("unchecked")
    private List<FileRow> rows(UUID version) {
        List<Tuple> rows = em.createNativeQuery(
                        """
                        select language, name, pages, sha256 from charter_file where version_id = :version
                         order by language desc""",
                        Tuple.class)
                .setParameter("version", version)
                .getResultList();
        return rows.stream()
                .map(row -> new FileRow(
                        Columns.text(row, "language"),
                        Columns.text(row, "name"),
                        row.get("pages", Integer.class),
                        Columns.text(row, "sha256")))
                .toList();
    }
}
