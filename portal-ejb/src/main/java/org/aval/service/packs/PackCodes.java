package org.aval.service.packs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackState;
import org.aval.service.shared.Columns;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CheckedCode.Answer;
import org.aval.service.verify.CodeSource;
import org.aval.service.verify.Said;
import org.jspecify.annotations.Nullable;

/** The codes on the covers of packs: is the copy in my hand current? It names nobody. */
@Dependent
class PackCodes implements CodeSource {

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Override
    public Optional<CheckedCode> check(String code, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        "select p.*, pack_superseded_on(p.id) as superseded_on from pack_by_code(:code) p", Tuple.class)
                .setParameter("code", code)
                .getResultList();
        return found.stream().findFirst().map(row -> answer(code, row));
    }

    private CheckedCode answer(String code, Tuple row) {
        LocalDate superseded = Columns.dayOrNull(row, "superseded_on");
        Answer answer = worth(row, superseded);
        List<Said> said = new ArrayList<>(List.of(
                new Said("packKind", Columns.constant(row, "kind", PackKind.class)),
                new Said("asOf", Columns.day(row, "as_of")),
                new Said("madeOn", Columns.day(row, "made_on"))));
        if (answer == Answer.SUPERSEDED && superseded != null) {
            said.add(new Said("supersededOn", superseded));
        }
        LocalDate revoked = Columns.dayOrNull(row, "ended_on");
        if (revoked != null) {
            said.add(new Said("revokedOn", revoked));
        }
        said.add(new Said("validUntil", Columns.day(row, "expires_on")));
        said.add(new Said("fileSha256", Columns.text(row, "file_hash")));
        return new CheckedCode(code, answer, "pack", said);
    }

    private Answer worth(Tuple row, @Nullable LocalDate superseded) {
        if (Columns.constant(row, "state", PackState.class) == PackState.REVOKED) {
            return Answer.REVOKED;
        }
        if (superseded != null) {
            return Answer.SUPERSEDED;
        }
        return Columns.day(row, "expires_on").isBefore(institution.today()) ? Answer.ENDED : Answer.GENUINE;
    }
}
