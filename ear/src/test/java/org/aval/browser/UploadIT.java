package org.aval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reporter sends something large, without a script; what is cut in the middle leaves nothing. */
@Story
class UploadIT {

    private static final String EVERYTHING =
            "select (select count(*) from exhibit) || ' ' || (select count(*) from exhibit_chunk)";

    @Test
    void what_is_large_arrives_whole_and_what_is_cut_in_the_middle_leaves_nothing(Visits visits) throws IOException {
        Visitor reporter = visits.withoutScript(Device.PHONE, "fr").open("/report");
        Page page = reporter.page();
        page.locator("#category").selectOption("COPYRIGHT");
        page.locator("#narrative").fill("Une vidéo reprise sans accord.");
        page.locator("input[value=ANONYMOUS]").check();
        reporter.press("incidents.send");
        String code = page.locator("output#code").textContent();
        reporter.open("/report/follow").page().locator("#code").fill(code);
        reporter.press("incidents.open");

        String before = Registers.value(EVERYTHING);
        String answer = cut(
                "page", page.locator("form.sending[enctype] input[name=page]").inputValue(),
                "code", page.locator("form.sending[enctype] input[name=code]").inputValue());
        assertThat(answer).contains(reporter.words().of("exhibits.cut"));
        assertThat(Registers.value(EVERYTHING)).isEqualTo(before);

        page.locator("#file").setInputFiles(new FilePayload("vue du balcon.mp4", "video/mp4", video(12 << 20)));
        page.locator("form.sending[enctype] button").click();
        reporter.sees("exhibits.sent");
        assertThat(page.locator("main")).containsText("vue du balcon.mp4");
        assertThat(page.locator("main")).containsText(reporter.words().of("exhibits.SizeClass.LARGE"));
        assertThat(page.context().cookies()).isEmpty();
    }

    /** Says that fifty million bytes come, sends some and breaks off. @return what the portal answers */
    private static String cut(String page, String token, String code, String typed) throws IOException {
        StringBuilder form = new StringBuilder();
        Map.of(page, token, code, typed)
                .forEach((name, value) -> form.append("--cut\r\nContent-Disposition: form-data; name=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n"));
        form.append("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.mp4\"\r\n\r\n");
        URI portal = URI.create(Portal.ADDRESS);
        try (Socket line = new Socket(portal.getHost(), portal.getPort())) {
            OutputStream out = line.getOutputStream();
            out.write(
                    ("POST /report/follow HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nOrigin: " + Portal.ADDRESS
                                    + "\r\nAccept-Language: fr\r\nContent-Type: multipart/form-data; boundary=cut\r\n"
                                    + "Content-Length: 50000000\r\n\r\n" + form)
                            .getBytes(StandardCharsets.UTF_8));
            out.write(video(3 << 20));
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] video(int length) {
        byte[] video = new byte[length];
        System.arraycopy("....ftypmp42".getBytes(StandardCharsets.US_ASCII), 0, video, 0, 12);
        return video;
    }
}
