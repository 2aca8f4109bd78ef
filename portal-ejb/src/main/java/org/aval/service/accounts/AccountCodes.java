package org.aval.service.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aval.domain.accounts.OfficialAccount;
import org.aval.domain.shared.Actor;
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
        if (account.getTrail().getEndedOn() != null) {
            said.add(new Said("endedOn", account.getTrail().getEndedOn()));
        }
        return Optional.of(new CheckedCode(account.getCode(), worth(account), "account", said));
    }

    private Answer worth(OfficialAccount account) {
        return switch (account.standing(accounts.of(account, Actor.PORTAL))) {
            case CLOSED -> Answer.ENDED;
            case COMPROMISED -> Answer.REVOKED;
            default -> Answer.GENUINE;
        };
    }
}
