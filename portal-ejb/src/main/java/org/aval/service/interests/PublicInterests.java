package org.aval.service.interests;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aval.domain.interests.LinkCategory;
import org.aval.domain.shared.Role;
import org.aval.policies.interests.DeclarationTemplate;
import org.aval.policies.interests.DeclarationTemplate.Extract;
import org.aval.policies.interests.DeclarationTemplates;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Open to everybody: what the law of the place has published of the declarations of those who hold an office it names.
 * Where it asks for nothing, or the institution publishes elsewhere, there is nothing.
 */
@Stateless
@PermitAll
public class PublicInterests {

    private static final String ALL =
            "select * from interest_published(:form, cast(string_to_array(:offices, ',') as text[]), :years)";

    private static final String LINKS =
            """
            select * from interest_published_links(:reference, :form, cast(string_to_array(:offices, ',') as text[]), :years,
                   cast(string_to_array(:asked, ',') as text[]))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    Parameters parameters;

    /** Does the law ask for it, and does the portal publish it? */
    public boolean isShown() {
        return asked() != null;
    }

    /** The declarations that are published, by name. */
    public List<PublicDeclaration> all() {
        Extract asked = asked();
        if (asked == null) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = of(ALL, asked).getResultList();
        return rows.stream().map(PublicInterests::declaration).toList();
    }

    /** The one of this reference; empty when it is not published, whether it exists or not. */
    public Optional<PublicDeclaration> find(String reference) {
        return all().stream().filter(one -> one.reference().equals(reference)).findFirst();
    }

    /** Its links, in the order of the declaration; none of one that is not published. */
    public List<PublicLink> links(String reference) {
        Extract asked = asked();
        if (asked == null) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = of(LINKS, asked)
                .setParameter("reference", reference)
                .setParameter("asked", String.join(",", asked.categories()))
                .getResultList();
        return rows.stream().map(PublicInterests::link).toList();
    }

    private @Nullable Extract asked() {
        boolean hidden = !"SHOWN".equals(parameters.text("publicInterests", institution.today()));
        return hidden ? null : template().extract();
    }

    private DeclarationTemplate template() {
        return DeclarationTemplates.of(institution.read().jurisdiction().name());
    }

    private Query of(String question, Extract asked) {
        return em.createNativeQuery(question, Tuple.class)
                .setParameter("form", template().code())
                .setParameter("offices", String.join(",", asked.offices()))
                .setParameter("years", asked.years());
    }

    private static PublicDeclaration declaration(Tuple row) {
        return new PublicDeclaration(
                Columns.text(row, "reference"),
                Columns.text(row, "name"),
                Arrays.stream(Columns.text(row, "roles").split(","))
                        .map(Role::valueOf)
                        .toList(),
                Columns.dayOrNull(row, "held_until"),
                Columns.text(row, "principal_activity"),
                Boolean.TRUE.equals(row.get("nothing", Boolean.class)),
                Columns.day(row, "signed_on"),
                Columns.day(row, "valid_until"));
    }

    static PublicLink link(Tuple row) {
        LocalDate began = Columns.day(row, "starts_on");
        return new PublicLink(
                Columns.constant(row, "category", LinkCategory.class),
                Columns.text(row, "counterparty"),
                Columns.text(row, "subject"),
                began,
                Columns.dayOrNull(row, "ends_on"));
    }
}
