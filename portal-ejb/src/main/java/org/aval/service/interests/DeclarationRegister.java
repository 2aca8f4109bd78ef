package org.aval.service.interests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;

/** The register of declarations: for the officers who weigh them, and read-only for the auditor. */
@Stateless
@RolesAllowed({"COI_OFFICER", "AUDITOR"})
public class DeclarationRegister {

    @Inject
    Acts acts;

    @Inject
    DeclarationRows rows;

    /** One page of declarations, by name; the reader's own stands on their own page. */
    public Page<DeclarationRow> list(DeclarationFilter filter, PageRequest request, String language) {
        return rows.page(filter, request, office().person(), language);
    }

    /** All filtered rows, one by one, for a file. */
    @Command
    public void export(DeclarationFilter filter, String language, Consumer<DeclarationRow> reader) {
        rows.each(filter, office().person(), language, reader);
    }

    private Actor office() {
        Actor reader = acts.identified("").by();
        if (!reader.is(Role.COI_OFFICER) && !reader.is(Role.AUDITOR)) {
            throw new Refusal("interests.notYourOffice");
        }
        return reader;
    }
}
