package org.aval.service.charters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;

/**
 * The opinions of those who were consulted, as they came on paper: one file for each opinion recorded, which is never
 * changed. Its digest stands in the journal of the version.
 */
@Stateless
@RolesAllowed({"POLICY_OWNER", "POLICY_APPROVER", "LEGAL", "PRIVACY", "AUDITOR"})
public class OpinionFiles {

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Versions versions;

    /**
     * Attaches the minutes or the written opinion to an opinion that was recorded.
     *
     * @param line which one, the first is 0
     * @throws Refusal with what is wrong with the file, or when there is one already
     */
    @RolesAllowed("POLICY_OWNER")
    @Command
    public void attach(UUID id, int version, int line, String name, byte[] content) {
        CharterVersion prepared = versions.fresh(id, version);
        OpinionContent file = OpinionContent.of(content);
        String plain = FileNames.plain(name);
        Act act = acts.now(plain + ", SHA-256 " + file.sha256());
        prepared.attachOpinion(line, act, versions.of(prepared));
        Verdict.unless(!find(id, line).isEmpty(), "charters.opinion.there").orRefuse();
        em.createNativeQuery(
                        """
                        insert into consultation_file
                            (version_id, line, name, media_type, sha256, content, attached_at, attached_by)
                        values (:version, :line, :name, :type, :sha256, :content, :at, :author)""")
                .setParameter("version", id)
                .setParameter("line", line)
                .setParameter("name", plain)
                .setParameter("type", file.mediaType())
                .setParameter("sha256", file.sha256())
                .setParameter("content", content)
                .setParameter("at", act.at())
                .setParameter("author", act.by().person())
                .executeUpdate();
    }

    /** The file of an opinion. @throws Refusal when none is attached, or the reader does not read what is prepared */
    @Command
    public FileContent read(UUID id, int line) {
        Workshop.reader(acts.now("").by());
        return find(id, line).stream()
                .findFirst()
                .map(row -> new FileContent(Columns.text(row, "name"), row.get("content", byte[].class)))
                .orElseThrow(() -> new Refusal("charters.opinion.unknown"));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> find(UUID id, int line) {
        return em.createNativeQuery(
                        "select name, content from consultation_file where version_id = :version and line = :line",
                        Tuple.class)
                .setParameter("version", id)
                .setParameter("line", line)
                .getResultList();
    }
}
