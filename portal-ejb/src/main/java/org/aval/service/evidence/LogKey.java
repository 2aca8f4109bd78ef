package org.aval.service.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aval.policies.proofs.NoteKey;
import org.aval.policies.proofs.NoteSigner;
import org.aval.policies.proofs.SignedNote;
import org.aval.service.shared.InstitutionDesk;
import org.jspecify.annotations.Nullable;

/**
 * The key that signs checkpoints. It lies in a file beside the database and never in it: whoever rewrites the database cannot
 * sign what it says then. The public half is written down at the beginning of the log.
 */
@ApplicationScoped
public class LogKey {

    private static final String SETTING = "AVAL_EVIDENCE_KEY";
    private static final String FILE = "secrets/evidence.key";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    Clock clock;

    Map<String, String> settings = System.getenv();

    private volatile @Nullable NoteSigner known;

    /** By which the checkpoints of this log are checked, once it has begun. */
    public Optional<NoteKey> checking() {
        @SuppressWarnings("unchecked")
        List<String> lines = em.createNativeQuery("select key_line from evidence_log", String.class)
                .getResultList();
        return lines.stream().findFirst().map(NoteKey::parse);
    }

    /** Whose log it is. */
    String origin() {
        return signer().key().name();
    }

    SignedNote sign(String text) {
        return signer().sign(text);
    }

    private NoteSigner signer() {
        NoteSigner signer = known;
        if (signer == null) {
            signer = read();
            if (belongs(signer)) {
                known = signer;
            }
        }
        return signer;
    }

    /** Another key than the one it began with would sign another log. */
    private boolean belongs(NoteSigner signer) {
        Optional<NoteKey> begun = checking();
        if (begun.isEmpty()) {
            em.createNativeQuery("insert into evidence_log (key_line, begun_at) values (:line, :now)")
                    .setParameter("line", signer.key().line())
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            return false;
        }
        if (!begun.get().equals(signer.key())) {
            throw new IllegalStateException("the key in " + file() + " is not the one the evidence log began with");
        }
        return true;
    }

    private NoteSigner read() {
        try {
            Path file = file();
            if (!Files.exists(file)) {
                make(file);
            }
            return NoteSigner.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made once, for the eyes of the service only; never when a log stands that another key began. */
    private void make(Path file) throws IOException {
        if (checking().isPresent()) {
            throw new IllegalStateException("the key of the evidence log is not in " + file);
        }
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "evidence", "");
        Files.writeString(
                half,
                NoteSigner.make(institution.read().domain() + "/evidence").secretText());
        Files.move(half, file);
    }

    private Path file() {
        String told = settings.getOrDefault(SETTING, "");
        String data = System.getProperty("aval.data", System.getProperty("jboss.server.data.dir", ""));
        return told.isBlank() ? Path.of(data).resolve(FILE) : Path.of(told);
    }
}
