package org.aval.web.exhibits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A form with a file is read as it arrives, whatever the file holds and wherever the line breaks. */
class FormStreamTest {

    private static final String TYPE = "multipart/form-data; boundary=----aval7";
    private static final String HEAD = "------aval7\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nUn été\r\n"
            + "------aval7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\photos\\vue.jpg\"\r\n"
            + "Content-Type: image/jpeg\r\n\r\n";
    private static final String TAIL = "\r\n------aval7--\r\n";

    @Test
    void the_fields_and_the_file_are_read_in_pieces_of_any_size() throws IOException {
        byte[] file = new byte[300_000];
        new Random(7).nextBytes(file);
        System.arraycopy("\r\n------aval".getBytes(StandardCharsets.US_ASCII), 0, file, 65_530, 12);
        for (int piece : new int[] {1, 7, 4096, 1 << 20}) {
            FormStream form = new FormStream(slowly(form(file), piece), TYPE);
            assertThat(form.field("note")).isEqualTo("Un été");
            assertThat(form.field("nothing")).isEmpty();
            assertThat(form.fileName()).isEqualTo("vue.jpg");
            assertThat(form.file().readAllBytes()).as("in pieces of %d", piece).isEqualTo(file);
        }
    }

    @Test
    void an_empty_file_is_empty() throws IOException {
        assertThat(new FormStream(slowly(form(new byte[0]), 100), TYPE).file().readAllBytes())
                .isEmpty();
    }

    @Test
    void what_is_cut_off_says_so() throws IOException {
        byte[] whole = form(new byte[5000]);
        for (int length : new int[] {HEAD.length() + 100, whole.length - 8}) {
            FormStream form = new FormStream(slowly(Arrays.copyOf(whole, length), 512), TYPE);
            assertThatThrownBy(() -> form.file().readAllBytes()).isInstanceOf(EOFException.class);
        }
        assertThatThrownBy(() -> new FormStream(slowly(Arrays.copyOf(whole, 30), 512), TYPE))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void what_is_no_form_of_ours_is_refused() {
        assertThatThrownBy(() -> new FormStream(slowly(form(new byte[1]), 9), "text/plain"))
                .isInstanceOf(IOException.class);
        byte[] endless = new byte[100_000];
        assertThatThrownBy(() -> new FormStream(slowly(endless, 4096), TYPE)).isInstanceOf(IOException.class);
    }

    private static byte[] form(byte[] file) {
        byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
        byte[] tail = TAIL.getBytes(StandardCharsets.US_ASCII);
        byte[] form = Arrays.copyOf(head, head.length + file.length + tail.length);
        System.arraycopy(file, 0, form, head.length, file.length);
        System.arraycopy(tail, 0, form, head.length + file.length, tail.length);
        return form;
    }

    private static InputStream slowly(byte[] bytes, int piece) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] to, int at, int length) {
                return super.read(to, at, Math.min(length, piece));
            }
        };
    }
}
