package org.aval.service.publications;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.aval.service.shared.Columns;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CheckedCode.Answer;
import org.aval.service.verify.CodeSource;
import org.aval.service.verify.Said;

/** The codes of receipts: the paper comes from here; what was asked and answered stays on the paper. */
@Dependent
class ReceiptCodes implements CodeSource {

    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<CheckedCode> check(String code, String language) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = em.createNativeQuery(
                        "select name, reference, at, charter, sha256 from advice_receipt where code = :code",
                        Tuple.class)
                .setParameter("code", code)
                .getResultList();
        return found.stream().findFirst().map(row -> answer(code, row));
    }

    private static CheckedCode answer(String code, Tuple row) {
        return new CheckedCode(
                code,
                Answer.GENUINE,
                "receipt",
                List.of(
                        new Said("name", Columns.text(row, "name")),
                        new Said("reference", Columns.text(row, "reference")),
                        new Said("askedAt", Columns.moment(row, "at")),
                        new Said("version", Columns.text(row, "charter")),
                        new Said("sheetSha256", Columns.text(row, "sha256"))));
    }
}
