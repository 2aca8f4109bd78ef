package org.aval.service.exhibits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.aval.domain.exhibits.ScanResult;
import org.aval.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/** A file passes by clamd where there is one; where there is none, or it is silent, the file is marked as unverified. */
class VirusCheckTest {

    private static final byte[] FILE = "un fichier".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_it_finds_clean_is_clean_and_all_of_it_passed_by() throws IOException {
        assertThat(answered("stream: OK\0")).isEqualTo(ScanResult.CLEAN);
    }

    @Test
    void what_it_finds_infected_is_not_kept() {
        assertThatThrownBy(() -> answered("stream: Eicar-Signature FOUND\0"))
                .isInstanceOf(Refusal.class)
                .hasMessage("exhibits.infected");
    }

    @Test
    void what_it_does_not_understand_is_unverified() throws IOException {
        assertThat(answered("INSTREAM size limit exceeded. ERROR\0")).isEqualTo(ScanResult.UNVERIFIED);
    }

    @Test
    void without_one_or_when_nobody_answers_it_is_unverified() throws IOException {
        assertThat(result("")).isEqualTo(ScanResult.UNVERIFIED);
        int free;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = gone.getLocalPort();
        }
        assertThat(result("127.0.0.1:" + free)).isEqualTo(ScanResult.UNVERIFIED);
    }

    private static ScanResult answered(String words) throws IOException {
        try (ServerSocket clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> passed = CompletableFuture.supplyAsync(() -> peer(clamd, words));
            ScanResult result = result("127.0.0.1:" + clamd.getLocalPort());
            assertThat(passed.join()).isEqualTo(FILE);
            return result;
        }
    }

    /** As clamd speaks: pieces with their lengths, nothing, then one line back. */
    private static byte[] peer(ServerSocket clamd, String words) {
        try (Socket client = clamd.accept();
                DataInputStream in = new DataInputStream(client.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream passed = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                passed.writeBytes(in.readNBytes(length));
            }
            client.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
            return passed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScanResult result(String address) {
        VirusCheck check = new VirusCheck();
        check.settings = Map.of("AVAL_CLAMD", address);
        try (VirusCheck.Running running = check.begin()) {
            running.pass(FILE, FILE.length);
            return running.result();
        }
    }
}
