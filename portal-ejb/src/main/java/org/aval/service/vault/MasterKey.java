package org.aval.service.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one secret from which everything that seals cases is derived. It lies in a file beside the database and never in
 * it: a copy of the database, or a backup of it, opens nothing. Without the file nothing opens either.
 */
@ApplicationScoped
public class MasterKey {

    private static final String SETTING = "AVAL_CASE_KEY";
    private static final String FILE = "secrets/cases.json";
    private static final int BYTES = 32;

    @PersistenceContext
    EntityManager em;

    Map<String, String> settings = System.getenv();

    private volatile @Nullable PrfSet known;

    /** 32 bytes for one purpose: the same for the same, and no way from one to another. */
    public byte[] derive(String purpose, String of) {
        try {
            return prf().computePrimary((purpose + '\u0000' + of).getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrfSet prf() {
        PrfSet prf = known;
        if (prf == null) {
            prf = read();
            if (isKnown(prf)) {
                known = prf;
            }
        }
        return prf;
    }

    /** Another key than the one that sealed would seal what nobody opens any more. */
    private boolean isKnown(PrfSet prf) {
        byte[] print = print(prf);
        @SuppressWarnings("unchecked")
        List<byte[]> kept = em.createNativeQuery("select print from incident_key_print", byte[].class)
                .getResultList();
        if (kept.isEmpty()) {
            em.createNativeQuery("select 1 from (select keep_key_print(:print)) kept")
                    .setParameter("print", print)
                    .getSingleResult();
            return false;
        }
        if (!Arrays.equals(kept.get(0), print)) {
            throw new IllegalStateException("the key in " + file() + " is not the one by which the cases were sealed");
        }
        return true;
    }

    private static byte[] print(PrfSet prf) {
        try {
            return prf.computePrimary("print".getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrfSet read() {
        try {
            PrfConfig.register();
            Path file = file();
            if (!Files.exists(file)) {
                make(file);
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the file " + file() + " holds no key", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made once, for the eyes of the service only. */
    private static void make(Path file) throws GeneralSecurityException, IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        KeysetHandle made = KeysetHandle.generateNew(PredefinedPrfParameters.HKDF_SHA256);
        Path half = Files.createTempFile(file.toAbsolutePath().getParent(), "cases", "");
        Files.writeString(half, TinkJsonProtoKeysetFormat.serializeKeyset(made, InsecureSecretKeyAccess.get()));
        Files.move(half, file);
    }

    private Path file() {
        String told = settings.getOrDefault(SETTING, "");
        String data = System.getProperty("aval.data", System.getProperty("jboss.server.data.dir", ""));
        return told.isBlank() ? Path.of(data).resolve(FILE) : Path.of(told);
    }
}
