package org.aval.service.exhibits;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.aval.domain.exhibits.ScanResult;
import org.aval.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Asks clamd, where the institution runs one ({@code AVAL_CLAMD}, host:port), while a file passes by. Without one, or when
 * it does not answer, the file is kept and marked as unverified.
 */
@ApplicationScoped
public class VirusCheck {

    private static final String SETTING = "AVAL_CLAMD";
    private static final int PATIENCE = 15_000;
    private static final int ANSWER = 512;

    Map<String, String> settings = System.getenv();

    /** A check of one file. */
    Running begin() {
        return new Running(settings.getOrDefault(SETTING, ""));
    }

    /** The file passes by in pieces. */
    static final class Running implements Closeable {

        private @Nullable Socket peer;
        private @Nullable DataOutputStream out;

        private Running(String address) {
            if (!address.contains(":")) {
                return;
            }
            int colon = address.lastIndexOf(':');
            try {
                Socket asked = new Socket();
                peer = asked;
                asked.setSoTimeout(PATIENCE);
                asked.connect(
                        new InetSocketAddress(
                                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                        PATIENCE);
                out = new DataOutputStream(asked.getOutputStream());
                out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException silent) {
                close();
            }
        }

        void pass(byte[] bytes, int length) {
            DataOutputStream to = out;
            if (to == null || length == 0) {
                return;
            }
            try {
                to.writeInt(length);
                to.write(bytes, 0, length);
            } catch (IOException silent) {
                close();
            }
        }

        /** What it says at the end. @throws Refusal when it found something */
        ScanResult result() {
            DataOutputStream to = out;
            Socket asked = peer;
            if (to == null || asked == null) {
                return ScanResult.UNVERIFIED;
            }
            String said;
            try {
                to.writeInt(0);
                to.flush();
                said = new String(asked.getInputStream().readNBytes(ANSWER), StandardCharsets.US_ASCII);
            } catch (IOException silent) {
                return ScanResult.UNVERIFIED;
            }
            if (said.contains("FOUND")) {
                throw new Refusal("exhibits.infected");
            }
            return said.contains("OK") ? ScanResult.CLEAN : ScanResult.UNVERIFIED;
        }

        @Override
        public void close() {
            out = null;
            Socket asked = peer;
            peer = null;
            if (asked != null) {
                try {
                    asked.close();
                } catch (IOException gone) {
                    // it is gone either way
                }
            }
        }
    }
}
