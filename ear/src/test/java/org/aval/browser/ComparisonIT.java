package org.aval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes between two versions, as a paper that leaves the portal. */
@Story
class ComparisonIT {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_whole_comparison_may_enter_the_archives_and_is_read_aloud(String language, Visits visits) throws Exception {
        Visitor owner = visits.with(Device.DESKTOP, "fr").signedIn("VB10002");
        Drafts.open(owner, "3.0.0").follow("charters.compare");
        String paper = owner.link("charters.compare.pdf")
                .getAttribute("href")
                .replace("show=changes", "show=all")
                .replace("in=fr", "in=" + language);
        APIResponse file = owner.page().request().get(paper);
        Certificate comparison = Certificate.of(file.body());
        comparison.assertFitForArchivesAndScreenReaders();
        assertThat(comparison.words()).contains("[+", "+]", "[−", "−]", "A0", "A19");
    }
}
