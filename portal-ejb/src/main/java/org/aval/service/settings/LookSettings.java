package org.aval.service.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.aval.domain.settings.Colour;
import org.aval.domain.settings.Shade;
import org.aval.domain.shared.Verdict;
import org.aval.service.files.Mark;
import org.aval.service.shared.Command;

/** How the institution looks: its colour in either mode, and its mark. */
@Stateless
@RolesAllowed({"ADMIN", "HR"})
public class LookSettings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Office office;

    @Inject
    Clock clock;

    @Inject
    InstitutionRow row;

    /** The state of the row a form is filled from. */
    public int version() {
        office.held();
        return row.read().get("version", Integer.class);
    }

    /** The institution wears these colours from now on. @throws Refusal when people could not read them */
    @Command
    public void wear(String light, String dark, int version) {
        office.held();
        verdict(Shade.LIGHT, light).and(() -> verdict(Shade.DARK, dark)).orRefuse();
        row.changed(em.createNativeQuery(
                        "update institution set version = version + 1, light = :light, dark = :dark where version = :version")
                .setParameter("light", Colour.of(light).toString())
                .setParameter("dark", Colour.of(dark).toString())
                .setParameter("version", version)
                .executeUpdate());
    }

    /** May the institution wear what was written, in this mode? */
    public static Verdict verdict(Shade shade, String written) {
        return Verdict.unless(!Colour.isWritten(written), "settings.colour.form")
                .and(() -> shade.verdict(Colour.of(written)));
    }

    /** The institution shows this mark from now on, checked and written anew. @throws Refusal when it is no safe picture */
    @Command
    public void show(byte[] file, int version) {
        office.held();
        Mark mark = MarkReader.read(file);
        em.createNativeQuery(
                        """
                        insert into mark (sha256, type, width, height, content, added_at)
                        values (encode(sha256(:content), 'hex'), :type, :width, :height, :content, :now)
                        on conflict (sha256) do nothing""")
                .setParameter("content", mark.content())
                .setParameter("type", mark.type())
                .setParameter("width", mark.width())
                .setParameter("height", mark.height())
                .setParameter("now", clock.instant())
                .executeUpdate();
        row.changed(em.createNativeQuery(
                        """
                        update institution set version = version + 1, mark = encode(sha256(:content), 'hex')
                         where version = :version""")
                .setParameter("content", mark.content())
                .setParameter("version", version)
                .executeUpdate());
    }

    /** The institution shows the house's own mark again. */
    @Command
    public void hide(int version) {
        office.held();
        row.changed(em.createNativeQuery(
                        "update institution set version = version + 1, mark = null where version = :version")
                .setParameter("version", version)
                .executeUpdate());
    }
}
