package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.RequestDispatcher;
import org.aval.domain.shared.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

    @ParameterizedTest
    @CsvSource({"403, FORBIDDEN", "404, NOT_FOUND", "409, EXPIRED", "500, BROKEN", "503, BROKEN"})
    void each_status_has_its_words(int status, TroubleKind kind) {
        assertThat(Trouble.kind(Asked.of("/error")
                        .with(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .request()))
                .isEqualTo(kind);
    }

    @Test
    void a_page_the_server_forgot_is_no_fault_of_the_portal() {
        assertThat(Trouble.kind(Asked.of("/error")
                        .with(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .with(RequestDispatcher.ERROR_EXCEPTION_TYPE, ViewExpiredException.class)
                        .request()))
                .isEqualTo(TroubleKind.EXPIRED);
    }

    @Test
    void a_record_nobody_knows_is_not_there_and_any_other_refusal_is_about_the_reader() {
        assertThat(Trouble.status(Verdict.refused("people.unknown"))).isEqualTo(404);
        assertThat(Trouble.status(Verdict.refused("charters.unknownVersion"))).isEqualTo(404);
        assertThat(Trouble.status(Verdict.refused("attestations.notYours"))).isEqualTo(403);
    }
}
