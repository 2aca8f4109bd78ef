package org.aval.service.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackLanguages;
import org.aval.domain.packs.PackWish;
import org.aval.service.packs.PackDesk;
import org.aval.service.packs.PackFilter;
import org.aval.service.packs.PackRegister;
import org.aval.service.packs.PackRound;
import org.aval.service.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The file of a session for one member: with their name on it, without what they withdrew from, sealed until it is fetched. */
class SessionFileTest extends CommitteeTest {

    private UUID session;
    private PackDesk desk;
    private PackRegister register;

    @BeforeEach
    void a_convened_session_about_a_case() {
        desk = house.get(PackDesk.class);
        register = house.get(PackRegister.class);
        UUID incident = waiting(NOBODY, PRIYA);
        session = planned();
        put(session, incident);
        convened(session);
    }

    @Test
    void a_member_gets_the_item_and_who_withdrew_nothing_of_it() {
        UUID whole = file(IRENE, "Irène Vasquez");
        UUID without = file(THOMAS, "Thomas Lévesque");
        house.as("nobody", () -> house.get(PackRound.class).walk());
        String text = text(fetched(MARC_ANTOINE, whole));
        assertThat(text).contains(PLANTED).contains("Irène Vasquez");
        assertThat(text(fetched(THOMAS, without)))
                .contains("Thomas Lévesque")
                .doesNotContain(PLANTED)
                .doesNotContain("Point 1")
                .doesNotContain("INC-");
    }

    @Test
    void it_opens_to_those_only_to_whom_its_cases_open() {
        UUID whole = file(IRENE, "Irène Vasquez");
        house.as("nobody", () -> house.get(PackRound.class).walk());
        for (String stranger : List.of(THOMAS, PRIYA, AMELIE, AUDITOR, ADMIN)) {
            refused("packs.unknown", () -> as(stranger, () -> register.read(whole)));
            refused("packs.unknown", () -> as(stranger, () -> desk.download(whole)));
            assertThat(as(stranger, () -> register.list(new PackFilter(null, false), PageRequest.FIRST))
                            .rows())
                    .isEmpty();
        }
        assertThat(as(IRENE, () -> register.read(whole)).row().own()).isTrue();
    }

    @Test
    void nothing_of_a_case_lies_open_in_the_database_nor_in_mails_or_the_journal() {
        UUID whole = file(IRENE, "Irène Vasquez");
        assertThat(new String(
                        bytes("select facts from pack_job where pack_id = ?", whole), StandardCharsets.ISO_8859_1))
                .doesNotContain(PLANTED.substring(0, 8))
                .doesNotContain("chapters");
        house.as("nobody", () -> house.get(PackRound.class).walk());
        assertThat(new String(
                        bytes("select content from pack_file where pack_id = ?", whole), StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF");
        assertThat(house.words("select motive from pack_journal where pack_id = ?", whole))
                .containsOnly("");
        assertThat(house.words("select kind from mail where kind like 'packs.%'"))
                .isEmpty();
    }

    @Test
    void with_the_case_its_file_and_its_key_are_gone() {
        UUID whole = file(IRENE, "Irène Vasquez");
        house.as("nobody", () -> house.get(PackRound.class).walk());
        assertThat(house.words("select part from incident_key where sealed_id = ?", whole))
                .hasSize(1);
        house.change("delete from pack_case where pack_id = ?", whole);
        assertThat(house.words("select part from incident_key where sealed_id = ?", whole))
                .isEmpty();
        assertThat(house.words("select pack_id::text from pack_file where pack_id = ?", whole))
                .isEmpty();
    }

    @Test
    void a_member_asks_for_nobody_else_and_who_has_no_seat_for_nobody() {
        refused("packs.notASeat", () -> as(IRENE, () -> desk.request(wish(THOMAS, "Thomas Lévesque"))));
        refused("packs.notASeat", () -> as(MARC_ANTOINE, () -> desk.request(wish(AMELIE, "Amélie Bouchard"))));
        refused("packs.notYourOffice", () -> as(AMELIE, () -> desk.request(wish(AMELIE, "Amélie Bouchard"))));
        assertThat(house.words("select id::text from pack")).isEmpty();
    }

    private UUID file(String member, String name) {
        return as(MARC_ANTOINE, () -> desk.request(wish(member, name)));
    }

    private PackWish wish(String member, String name) {
        return new PackWish(
                PackKind.COMMITTEE_FILE,
                PackLanguages.FR,
                "QC",
                List.of(),
                LocalDate.of(2026, 11, 21),
                session,
                "",
                person(member),
                name);
    }

    private byte[] fetched(String who, UUID pack) {
        return as(who, () -> desk.download(pack)).bytes();
    }

    private byte[] bytes(String query, UUID pack) {
        return house.words(query.replaceFirst("select (\\w+)", "select encode($1, 'base64')"), pack).stream()
                .map(text -> Base64.getMimeDecoder().decode(text))
                .findFirst()
                .orElseThrow();
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
