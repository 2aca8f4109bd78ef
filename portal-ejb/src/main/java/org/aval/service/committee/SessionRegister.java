package org.aval.service.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aval.domain.committee.SessionState;
import org.aval.domain.shared.Actor;
import org.aval.domain.shared.Role;
import org.aval.service.incidents.CaseCaller;
import org.aval.service.shared.Page;
import org.aval.service.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of the committee, for who comes to its table. An item about a case opens with the case, and whoever withdrew
 * from an item reads that they did, and nothing else of it.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class SessionRegister {

    @Inject
    SessionReaders readers;

    @Inject
    SessionRows rows;

    @Inject
    SessionRecords records;

    @Inject
    ItemRecords items;

    @Inject
    WaitingCases cases;

    @Inject
    CaseCaller caller;

    @Inject
    CaseAgendas agendas;

    @Inject
    OutcomeRows outcomes;

    /**
     * One page of sessions, the latest first.
     *
     * @param state only those in this state, null for all
     */
    public Page<SessionRow> list(@Nullable SessionState state, PageRequest request) {
        readers.reader();
        return rows.page(state, request);
    }

    /** One session. */
    public SessionRecord read(UUID id, String language) {
        return records.of(id, readers.reader(), language);
    }

    /** One item of an agenda. @throws org.aval.domain.shared.Refusal also to who withdrew from it */
    public ItemRecord item(UUID id) {
        return items.of(id, readers.reader());
    }

    /** Where a case stands before the committee. @throws org.aval.domain.shared.Refusal when the case does not open */
    public CaseAgenda ofCase(UUID incident) {
        return agendas.of(incident);
    }

    /**
     * What was found in closed cases like the one an item is about; empty for an item about no case.
     *
     * @throws org.aval.domain.shared.Refusal also to who withdrew from it
     */
    public Optional<SimilarOutcomes> similar(UUID item) {
        readers.reader();
        return outcomes.of(item);
    }

    /** Cases that wait for an agenda, as far as they open to the caller. */
    public List<CaseForAgenda> cases() {
        return readers.reader().is(Role.ETHICS_SECRETARY) ? cases.all() : List.of();
    }

    /** Sessions that wait for the caller's hand. */
    public List<SessionRow> waiting() {
        Actor reader = caller.identified();
        return rows.waiting(
                reader.is(Role.ETHICS_SECRETARY),
                reader.is(Role.ETHICS_CHAIR),
                reader.is(Role.ETHICS_CHAIR) || reader.is(Role.ETHICS_MEMBER));
    }

    /** What a calendar shows: when and where, nothing else. */
    public List<SessionRow> calendar() {
        readers.reader();
        return rows.calendar();
    }
}
