package org.aval.service.interests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.interests.Declaration;
import org.aval.domain.interests.DeclarationFacts;
import org.aval.domain.interests.DeclarationState;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.domain.shared.Verdict;
import org.aval.policies.interests.DeclarationTemplate;
import org.aval.policies.interests.DeclarationTemplate.Extract;
import org.aval.service.shared.Acts;

/**
 * Reads one declaration, one's own, and what waits for the caller. Others' interests are for the officers, the auditor,
 * and while it is written for who prepares it: to everybody else a declaration does not exist.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class DeclarationReader {

    @Inject
    Acts acts;

    @Inject
    Declarations declarations;

    @Inject
    DeclarationRecords records;

    @Inject
    DeclarationRows rows;

    @Inject
    DeclarationQueue queue;

    @Inject
    ExtractPreview preview;

    /** One declaration. @throws Refusal to whom it is not told, in the words of one that does not exist */
    public DeclarationRecord read(UUID id, String language) {
        Declaration declaration = declarations.any(id);
        Actor reader = acts.identified("").by();
        DeclarationFacts facts = declarations.of(declaration, reader);
        if (!isTold(declaration, reader, facts)) {
            throw new Refusal("interests.unknown");
        }
        return records.of(declaration, facts, reader, language);
    }

    /**
     * What will be public of one's own declaration; empty for who holds no office of which the law asks it, and where the
     * law asks for nothing.
     */
    public Optional<List<PublicLink>> preview(UUID id) {
        Declaration declaration = declarations.any(id);
        Verdict.unless(!acts.identified("").by().isPerson(declaration.getDeclarant()), "interests.unknown")
                .orRefuse();
        Extract asked = declarations.template().extract();
        return asked == null || !preview.concerns(declaration, asked)
                ? Optional.empty()
                : Optional.of(preview.of(declaration, asked));
    }

    /** The caller's own declarations, the newest first. */
    public List<DeclarationRow> mine(String language) {
        return rows.of(acts.identified("").by().person(), language);
    }

    /** What the caller is asked to do: declare, renew, answer, weigh. */
    public List<DeclarationTask> waiting() {
        return queue.of(acts.identified("").by());
    }

    /** The form of the place the institution is in. */
    public DeclarationTemplate template() {
        acts.identified(""); // in post at this moment, whatever the session remembers
        return declarations.template();
    }

    private static boolean isTold(Declaration declaration, Actor reader, DeclarationFacts facts) {
        boolean written = declaration.getState() == DeclarationState.DRAFT
                || declaration.getState() == DeclarationState.INFO_REQUESTED;
        boolean own = reader.isPerson(declaration.getDeclarant());
        boolean prepares = written && facts.assists();
        boolean office = reader.is(Role.COI_OFFICER) || reader.is(Role.AUDITOR);
        return own || prepares || (office && declaration.getState() != DeclarationState.DRAFT);
    }
}
