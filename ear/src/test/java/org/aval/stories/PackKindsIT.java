package org.aval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.aval.domain.packs.PackKind;
import org.aval.domain.packs.PackLanguages;
import org.aval.domain.packs.PackSubject;
import org.aval.domain.packs.PackWish;
import org.aval.domain.shared.Refusal;
import org.aval.service.packs.ComposeDesk;
import org.aval.service.packs.PackBatch;
import org.aval.service.packs.PackChoice;
import org.aval.service.packs.PackDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind there is, of what the sample holds, in every language: asked for by somebody who may, pressed, fit for the archives. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class PackKindsIT {

    private static final int PEOPLE = 30;
    private static final Pattern PACK = Pattern.compile("/packs/pack\\?id=([0-9a-f-]{36})");

    @Deployment
    public static WebArchive guest() {
        return Guest.war(PackKindsIT.class, Tables.class, Beans.class, Today.class);
    }

    @Test
    @Order(1)
    void every_kind_is_had_in_every_language_by_somebody_who_may_ask_for_it() throws Exception {
        List<UUID> asked = new ArrayList<>();
        for (PackKind kind : PackKind.values()) {
            List<UUID> packs = staff().map(number -> asked(kind, number))
                    .filter(made -> !made.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            assertThat(packs).as("packs of %s", kind).hasSize(PackLanguages.values().length);
            asked.addAll(packs);
        }
        while (Beans.find(PackBatch.class).pressNext()) {
            // the rounds of the portal may press some of them meanwhile
        }
        UserTransaction reading = InitialContext.doLookup("java:comp/UserTransaction");
        reading.begin(); // for its length the database knows who reads
        try {
            Tables.change("update pack_job set next_at = next_at"); // waits for what a round still holds
            for (UUID pack : asked) {
                assertThat(Tables.value("select kind || ' ' || state from pack where id = ?", pack))
                        .endsWith(" READY");
            }
        } finally {
            reading.rollback();
        }
    }

    @Test
    @Order(2)
    @RunAsClient
    void each_of_them_is_sealed_and_may_enter_the_archives() throws Exception {
        int seen = 0;
        for (String number : staff().toList()) {
            Web reader = new Web();
            reader.get("/home");
            if (reader.signsIn(number, As.PASSWORD).statusCode() == 200) {
                continue; // not in post any more
            }
            List<String> packs = PACK.matcher(reader.get("/packs/register").body())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .distinct()
                    .toList();
            for (String pack : packs) {
                byte[] file = reader.file("/packs/file?id=" + pack);
                Archives.sealed(file);
                Archives.fit(file);
                seen++;
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(PackKind.values().length * PackLanguages.values().length);
    }

    private static Stream<String> staff() {
        return IntStream.rangeClosed(1, PEOPLE).mapToObj(number -> "VB100%02d".formatted(number));
    }

    /** One in each language, or none where this person may not, or has nothing it could be about. */
    private static List<UUID> asked(PackKind kind, String number) {
        try {
            return As.signedIn(number, () -> {
                ComposeDesk compose = Beans.find(ComposeDesk.class);
                if (!compose.kinds().get(kind).granted()) {
                    return List.of();
                }
                for (String subject : subjects(kind, compose)) {
                    List<UUID> packs = inEachLanguage(kind, subject, recipient(kind, compose));
                    if (!packs.isEmpty()) {
                        return packs;
                    }
                }
                return List.of();
            });
        } catch (Exception notSignedIn) {
            return List.of();
        }
    }

    private static List<String> subjects(PackKind kind, ComposeDesk compose) {
        return switch (kind.subject()) {
            case NOTHING -> List.of("");
            case PERSON -> List.of("VB10010");
            default -> compose.subjects(kind).stream().map(PackChoice::key).toList();
        };
    }

    private static @Nullable PackChoice recipient(PackKind kind, ComposeDesk compose) {
        return compose.recipients(kind).stream().findFirst().orElse(null);
    }

    private static List<UUID> inEachLanguage(PackKind kind, String subject, @Nullable PackChoice recipient) {
        List<UUID> packs = new ArrayList<>();
        boolean record = kind.subject() != PackSubject.NOTHING && subject.length() == 36;
        for (PackLanguages languages : PackLanguages.values()) {
            try {
                packs.add(Beans.find(PackDesk.class)
                        .request(new PackWish(
                                kind,
                                languages,
                                "QC",
                                List.of(),
                                Today.here(),
                                record ? UUID.fromString(subject) : null,
                                record ? "" : subject,
                                recipient == null ? null : UUID.fromString(recipient.key()),
                                kind.isGeneral()
                                        ? ""
                                        : recipient == null
                                                ? "Tribunal"
                                                : recipient.name().in("fr"))));
            } catch (Refusal no) {
                return List.of();
            }
        }
        return packs;
    }
}
