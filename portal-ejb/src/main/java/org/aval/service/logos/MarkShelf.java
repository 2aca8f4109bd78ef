package org.aval.service.logos;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aval.domain.logos.BrandMark;
import org.aval.domain.logos.MarkKind;
import org.aval.domain.logos.MarkStep;
import org.aval.domain.shared.Act;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.files.FileType;
import org.aval.service.files.Upload;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.jspecify.annotations.Nullable;

/** The institution's marks: everybody reads which there are; the brand names, draws anew and retires them. */
@Stateless
@RolesAllowed("EMPLOYEE")
public class MarkShelf {

    private static final Set<FileType> MASTERS = EnumSet.of(FileType.SVG, FileType.PNG, FileType.PDF);

    @PersistenceContext
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Marks marks;

    /** Every mark, those that may be asked for first; never a file. */
    public List<MarkRow> list(String language) {
        acts.now(""); // in post at this moment, whatever the session remembers
        return marks.all(language);
    }

    /** What a mark looks like, with a word across it: nothing that can be used. */
    public HandedOut picture(UUID id, String language) {
        acts.now(""); // in post at this moment
        return marks.picture(id, language);
    }

    /** The brand names a mark. */
    @RolesAllowed("BRAND")
    @Command
    public UUID name(String code, MarkKind kind, String nameFr, String nameEn) {
        BrandMark mark = BrandMark.name(UUID.randomUUID(), code.strip(), kind, nameFr, nameEn, acts.now(""));
        boolean taken = !em.createNativeQuery("select 1 from brand_mark where code = :code")
                .setParameter("code", mark.getCode())
                .getResultList()
                .isEmpty();
        Verdict.unless(taken, "logos.mark.codeTaken").orRefuse();
        em.persist(mark);
        em.flush();
        return mark.getId();
    }

    /** The brand publishes another edition: from then on its files are handed out. */
    @RolesAllowed("BRAND")
    @Command
    public void publish(
            UUID id, int version, LocalDate from, @Nullable LocalDate until, List<Sent> sent, String reason) {
        BrandMark mark = fresh(id, version);
        Act act = acts.now(reason);
        mark.verdict(MarkStep.PUBLISH, act.by()).orRefuse();
        List<Upload> files = looked(sent);
        Set<FileType> types = files.stream().map(Upload::type).collect(Collectors.toSet());
        Verdict.unless(files.isEmpty(), "files.missing")
                .and(() -> Verdict.unless(types.size() < files.size(), "logos.mark.sameFormat"))
                .orRefuse();
        mark.publish(from, until, act);
        marks.keep(mark, from, until, files);
    }

    /** Nobody asks for it any more. */
    @RolesAllowed("BRAND")
    @Command
    public void retire(UUID id, int version, String reason) {
        fresh(id, version).retire(acts.now(reason));
    }

    /** The first is "file" in the form, the next one "second". */
    private static List<Upload> looked(List<Sent> sent) {
        return IntStream.range(0, sent.size())
                .filter(place -> sent.get(place).bytes().length > 0)
                .mapToObj(place -> LogoFiles.looked(place == 0 ? "file" : "second", sent.get(place), MASTERS))
                .toList();
    }

    private BrandMark fresh(UUID id, int version) {
        BrandMark mark = em.find(BrandMark.class, id);
        if (mark == null) {
            throw new Refusal("logos.mark.unknown");
        }
        if (mark.getVersion() != version) {
            throw new Refusal("shared.changedMeanwhile");
        }
        return mark;
    }
}
