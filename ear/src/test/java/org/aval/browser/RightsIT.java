package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not yours stays closed, and says so in a sentence. */
@Story
class RightsIT {

    @ParameterizedTest
    @ValueSource(strings = {"/attestations/register", "/attestations/team", "/people/register", "/notices/outbox"})
    void a_register_is_closed_to_who_holds_no_office(String register, Visits visits) {
        Visitor stranger = visits.with(Device.DESKTOP, "fr").signedIn("VB10007").expecting(403);
        stranger.open(register).reads("shared.TroubleKind.FORBIDDEN").sees("shared.TroubleKind.FORBIDDEN.next");
        stranger.follow("shared.goHome").page().waitForURL("**/home");
    }

    @Test
    void somebody_elses_signature_does_not_exist(Visits visits) {
        Visitor stranger = visits.with(Device.DESKTOP, "fr").signedIn("VB10007").expecting(404);
        stranger.open("/attestations/attestation?id=" + Registers.attestation("VB10012"));
        stranger.reads("shared.TroubleKind.NOT_FOUND");
        stranger.open("/attestations/read?id=" + Registers.openObligation("VB10010"));
        stranger.reads("shared.TroubleKind.NOT_FOUND");
    }

    @Test
    void the_search_finds_a_person_for_human_resources_and_not_for_a_colleague(Visits visits) {
        Visitor officer = visits.with(Device.DESKTOP, "fr").signedIn("VB10021");
        search(officer, "lamontagne");
        assertThat(officer.page().getByText("Robert Lamontagne").first()).isVisible();

        Visitor colleague = visits.with(Device.DESKTOP, "fr").signedIn("VB10007");
        search(colleague, "lamontagne");
        colleague.sees("search.count", 0, "lamontagne");
    }

    private static void search(Visitor somebody, String words) {
        Locator search = somebody.page().getByRole(AriaRole.SEARCHBOX);
        assertThat(search).hasAccessibleName(somebody.words().of("shared.search"));
        search.fill(words);
        search.press("Enter");
        somebody.page().waitForURL("**/search?q=" + words);
    }
}
