package org.aval.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.aval.domain.accounts.AccountStanding;
import org.aval.service.house.RegisterTest;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account from the wish to the watch list, and the answers about it. */
class OfficialAccountDeskTest extends RegisterTest {

    private static final String SOPHIE = "VB10003";
    private static final String OLIVIER = "VB10004";
    private static final String DAVID = "VB10020";
    private static final String ANNE_MARIE = "VB10019";

    private OfficialAccountDesk desk;
    private AccountRegister register;

    @BeforeEach
    void at_the_desk() {
        desk = house.get(OfficialAccountDesk.class);
        register = house.get(AccountRegister.class);
    }

    @Test
    void the_sample_stands_as_it_was_told() {
        assertThat(as(SOPHIE, () -> register.list(AccountFilter.ALL, PageRequest.FIRST, "fr"))
                        .rows())
                .extracting(AccountRow::reference, AccountRow::standing)
                .containsExactlyInAnyOrder(
                        tuple("ACC-001", AccountStanding.ACTIVE),
                        tuple("ACC-002", AccountStanding.ACTIVE),
                        tuple("ACC-003", AccountStanding.ACTIVE),
                        tuple("ACC-004", AccountStanding.DORMANT),
                        tuple("ACC-005", AccountStanding.ACTIVE),
                        tuple("ACC-006", AccountStanding.DISCOVERED),
                        tuple("ACC-007", AccountStanding.ACTIVE),
                        tuple("ACC-008", AccountStanding.REQUESTED),
                        tuple("ACC-009", AccountStanding.TAKEN_DOWN));
    }
}
