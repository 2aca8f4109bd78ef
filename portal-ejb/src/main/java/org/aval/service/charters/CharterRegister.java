package org.aval.service.charters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.aval.domain.charters.CharterVersion;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Role;
import org.aval.service.shared.Acts;
import org.aval.service.shared.Command;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.aval.service.shared.Waiting;

/** The workshop's register: every version of every text, for those who prepare, approve, are heard, or audit. */
@Stateless
@RolesAllowed({"POLICY_OWNER", "POLICY_APPROVER", "LEGAL", "PRIVACY", "AUDITOR"})
public class CharterRegister {

    @Inject
    Acts acts;

    @Inject
    CharterRows rows;

    @Inject
    Versions versions;

    @Inject
    CharterRecords records;

    /** One page of versions: by charter, the newest first. */
    public Page<CharterRow> list(CharterFilter filter, PageRequest request, String language) {
        office();
        return rows.page(filter, request, language);
    }

    /** All filtered rows, one by one, for a file. */
    @Command
    public void export(CharterFilter filter, String language, Consumer<CharterRow> reader) {
        office();
        rows.each(filter, language, reader);
    }

    /** Every text, by its title. */
    public List<CharterTitle> charters(String language) {
        office();
        return rows.charters(language);
    }

    /** One version. @throws Refusal when there is no such version */
    public CharterRecord read(UUID id, String language) {
        Actor reader = office();
        CharterVersion version = versions.any(id);
        return records.of(version, reader, language);
    }

    /** Versions that wait for the caller's approval. */
    @RolesAllowed("POLICY_APPROVER")
    public Waiting toApprove() {
        return rows.toApprove(holder(Role.POLICY_APPROVER));
    }

    /** Texts that may stay as they are, says somebody else. */
    @RolesAllowed("POLICY_APPROVER")
    public Waiting toConfirm() {
        return rows.toConfirm(holder(Role.POLICY_APPROVER));
    }

    /** Texts the caller answers for that are to be looked at again. */
    @RolesAllowed("POLICY_OWNER")
    public Waiting toReview() {
        return rows.toReview(holder(Role.POLICY_OWNER));
    }

    private UUID holder(Role role) {
        Actor reader = acts.now("").by();
        if (!reader.is(role)) {
            throw new Refusal("charters.notYourOffice");
        }
        return reader.person();
    }

    private Actor office() {
        return Workshop.reader(acts.now("").by());
    }
}
