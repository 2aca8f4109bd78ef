package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.shared.Actor;
import org.aval.service.shared.Columns;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CheckedCode.Answer;
import org.aval.service.verify.CodeSource;
import org.aval.service.verify.Said;

/** The codes on the badges of accounts. */
@Dependent
class AccountCodes implements CodeSource {

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Override
    public Optional<CheckedCode> check(String code, String language) {
        return em.createQuery("select a from OfficialAccount a where a.code = :code", OfficialAccount.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .flatMap(this::answer);
    }

    /** Only an account that was opened has a badge. */
    private Optional<CheckedCode> answer(OfficialAccount account) {
        if (account.getTrail().getOpenedOn() == null) {
            return Optional.empty();
        }
        List<Said> said = new ArrayList<>();
        said.add(new Said("account", account.getPurpose().displayName()));
        said.add(new Said("platform", account.getPlace().platform()));
        said.add(new Said("handle", account.getPlace().handle()));
        said.add(new Said("address", account.getPlace().address()));
        said.add(new Said("reference", account.getReference()));
        retired(account, said);
        if (account.getTrail().getEndedOn() != null) {
            said.add(new Said("endedOn", account.getTrail().getEndedOn()));
        }
        return Optional.of(new CheckedCode(account.getCode(), worth(account), "account", said));
    }

    /** What it was called before is said with its last day: who meets that name does not meet us. */
    private void retired(OfficialAccount account, List<Said> said) {
        @SuppressWarnings("unchecked")
        List<Tuple> former = em.createNativeQuery(
                        """
                        select r.address, r.retired_on from retired_handle r
                         where r.official_account_id = :id and r.renamed order by r.retired_on desc, r.handle_key""",
                        Tuple.class)
                .setParameter("id", account.getId())
                .getResultList();
        if (!former.isEmpty()) {
            said.add(new Said("renamedOn", Columns.day(former.get(0), "retired_on")));
            said.add(new Said(
                    "formerAddresses",
                    new ArrayList<>(former.stream()
                            .map(row -> Columns.text(row, "address"))
                            .toList())));
        }
    }

    private Answer worth(OfficialAccount account) {
        return switch (account.standing(accounts.of(account, Actor.PORTAL))) {
            case CLOSED -> Answer.ENDED;
            case COMPROMISED -> Answer.REVOKED;
            default -> Answer.GENUINE;
        };
    }
}
