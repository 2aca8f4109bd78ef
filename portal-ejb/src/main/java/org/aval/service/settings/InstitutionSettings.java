package org.aval.service.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Set;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.settings.Canton;
import org.aval.domain.settings.InstitutionProfile;
import org.aval.service.parameters.ParameterInstallation;
import org.aval.service.shared.Columns;
import org.aval.service.shared.Command;
import org.aval.service.shared.InstitutionDesk;

/** Who the institution is, as those who set it up read and change it. */
@Stateless
@RolesAllowed({"ADMIN", "HR"})
public class InstitutionSettings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Office office;

    @Inject
    InstitutionDesk institution;

    @Inject
    InstitutionRow row;

    @Inject
    ParameterInstallation parameters;

    /** As it stands now, read from the table: two people may be at it. */
    public InstitutionSheet read() {
        office.held();
        Tuple found = row.read();
        String canton = found.get("canton", String.class);
        InstitutionProfile profile = new InstitutionProfile(
                Columns.text(found, "code"),
                Columns.text(found, "short_name"),
                Columns.text(found, "name_fr"),
                Columns.text(found, "name_en"),
                Columns.constant(found, "jurisdiction", Jurisdiction.class),
                canton == null ? null : Canton.valueOf(canton),
                Columns.text(found, "zone"),
                Columns.text(found, "domain"),
                Columns.text(found, "code_prefix"),
                Set.of(Columns.text(found, "languages").split(",")),
                Columns.text(found, "authoritative_language"),
                Columns.text(found, "help_phone"),
                Columns.text(found, "help_email"));
        return new InstitutionSheet(profile, found.get("version", Integer.class), found.get("settled_on") != null);
    }

    /** Settles who the institution is. @throws org.aval.domain.shared.Refusal when somebody was faster, or a field is wrong */
    @Command
    public void save(InstitutionProfile profile, int version) {
        office.held();
        profile.orRefuse();
        Query change = em.createNativeQuery(
                        """
                        update institution set version = version + 1, settled_on = coalesce(settled_on, :today),
                               code = :code, short_name = :short, name_fr = :fr, name_en = :en,
                               jurisdiction = :jurisdiction, canton = :canton, zone = :zone, domain = :domain,
                               code_prefix = :prefix, languages = :languages, authoritative_language = :authority,
                               help_phone = :phone, help_email = :email
                         where version = :version""")
                .setParameter("today", institution.today())
                .setParameter("version", version);
        row.changed(told(change, profile).executeUpdate());
        Canton canton = profile.canton();
        parameters.install(profile.jurisdiction(), canton == null ? null : canton.name());
    }

    private static Query told(Query change, InstitutionProfile profile) {
        Canton canton = profile.canton();
        return change.setParameter("code", profile.code())
                .setParameter("short", profile.shortName())
                .setParameter("fr", profile.nameFr())
                .setParameter("en", profile.nameEn())
                .setParameter("jurisdiction", profile.jurisdiction().name())
                .setParameter("canton", canton == null ? null : canton.name())
                .setParameter("zone", profile.zone())
                .setParameter("domain", profile.domain())
                .setParameter("prefix", profile.codePrefix())
                .setParameter("languages", profile.languagesTold())
                .setParameter("authority", profile.authoritativeLanguage())
                .setParameter("phone", profile.helpPhone())
                .setParameter("email", profile.helpEmail());
    }
}
