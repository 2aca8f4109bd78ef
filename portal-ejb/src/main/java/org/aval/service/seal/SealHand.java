package org.aval.service.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aval.policies.seal.Attached;
import org.aval.policies.seal.OwnKey;
import org.aval.policies.seal.PdfSeal;
import org.aval.policies.seal.SealKey;
import org.aval.policies.seal.SealTexts;
import org.aval.policies.seal.SealedPaper;
import org.aval.policies.seal.TimeService;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/**
 * The hand that seals: with a key made at first use beside the database, or with the one that is set, in a PKCS#12 file or on a
 * token. A time service that fell silent is not asked again for a while, so that nobody waits for it paper after paper.
 */
@ApplicationScoped
public class SealHand {

    private static final Logger LOG = System.getLogger(SealHand.class.getName());
    private static final String FILE = "secrets/seal.p12";
    /** The file is for the eyes of the service only; a password in the program adds nothing to that. */
    private static final String PASSWORD = "aval";

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    InstitutionDesk institution;

    Map<String, String> settings = System.getenv();

    private volatile @Nullable Tools known;
    private volatile Instant silentUntil = Instant.MIN;

    /**
     * What it seals with.
     *
     * @param timed as set, with the time service where there is one
     * @param plain without it
     */
    private record Tools(SealKey key, PdfSeal timed, PdfSeal plain) {}

    /** The sealed paper. */
    SealedPaper seal(byte[] pdf, List<Attached> files, SealTexts texts) {
        return noted(now(texts).seal(pdf, files, texts), texts);
    }

    /** A paper that left the press ready for it, sealed. */
    SealedPaper seal(byte[] ready, SealTexts texts) {
        return noted(now(texts).seal(ready, texts), texts);
    }

    private PdfSeal now(SealTexts texts) {
        Tools tools = tools(texts.at());
        return texts.at().isBefore(silentUntil) ? tools.plain() : tools.timed();
    }

    private SealedPaper noted(SealedPaper sealed, SealTexts texts) {
        if (!sealed.missing().isEmpty()) {
            silentUntil = texts.at().plus(PAUSE);
            LOG.log(Logger.Level.WARNING, "Papers are sealed without a time stamp: " + sealed.missing());
        }
        return sealed;
    }

    /** The key it seals with now. */
    SealKey key(Instant now) {
        return tools(now).key();
    }

    private Tools tools(Instant now) {
        Tools tools = known;
        if (tools == null) {
            SealKey key = open(now);
            String time = setting("AVAL_SEAL_TIME");
            PdfSeal plain = new PdfSeal(key, null);
            tools = new Tools(key, time.isEmpty() ? plain : new PdfSeal(key, new TimeService(URI.create(time))), plain);
            known = tools;
        }
        return tools;
    }

    private SealKey open(Instant now) {
        String token = setting("AVAL_SEAL_TOKEN");
        String file = setting("AVAL_SEAL_KEY");
        char[] password = setting("AVAL_SEAL_PASSWORD").toCharArray();
        if (!token.isEmpty()) {
            String slot = setting("AVAL_SEAL_SLOT");
            return SealKey.ofToken(Path.of(token), slot.isEmpty() ? 0 : Integer.parseInt(slot), password);
        }
        if (!file.isEmpty()) {
            return SealKey.ofFile(Path.of(file), password);
        }
        String data = System.getProperty("aval.data", System.getProperty("jboss.server.data.dir", ""));
        String folder = settings.getOrDefault("AVAL_SEAL_FOLDER", data);
        String name = institution.read().name(institution.read().authoritativeLanguage());
        return OwnKey.in(Path.of(folder).resolve(FILE), PASSWORD.toCharArray(), name, now);
    }

    private String setting(String name) {
        return settings.getOrDefault(name, "").strip();
    }
}
