package org.aval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The line each request leaves in the log: what, how it ended, how long it took; never who, never what about. */
@ExtendWith(ArquillianExtension.class)
public class RequestLogIT {

    private static final Logger REQUESTS = Logger.getLogger("org.aval.requests");

    private final Lines lines = new Lines();

    @Deployment
    public static WebArchive guest() {
        return Guest.war(RequestLogIT.class, Web.class);
    }

    @BeforeEach
    void listen() {
        REQUESTS.addHandler(lines);
    }

    @AfterEach
    void leave() {
        REQUESTS.removeHandler(lines);
    }

    @Test
    void a_line_names_nobody_and_nothing_that_leads_to_somebody() throws InterruptedException {
        UUID id = UUID.randomUUID();
        Web somebody = new Web().signedIn("VB10004");
        somebody.get("/search?q=bouchard");
        somebody.get("/attestations/read?id=" + id);
        somebody.get("/home;jsessionid=" + somebody.session());
        somebody.get("/verify/VB-7K3M-Q9TD");
        new Web().signsIn("VB10077", "secret-secret");
        somebody.get("/health/live");

        assertThat(lines.until("path=/health/live"))
                .allSatisfy(line -> assertThat(line)
                        .startsWith("request=")
                        .contains(" method=", " path=/", " status=", " ms=")
                        .doesNotContain(
                                "VB1",
                                "bouchard",
                                id.toString(),
                                somebody.session(),
                                "7K3M",
                                "127.0.0.1",
                                "secret",
                                "?"))
                .anySatisfy(line -> assertThat(line).contains("path=/verify/*"))
                .anySatisfy(line -> assertThat(line).contains("path=/attestations/read status=404"));
    }

    @Test
    void the_name_of_a_request_is_in_its_answer_and_in_its_line() throws InterruptedException {
        String name =
                new Web().get("/verify").headers().firstValue("x-request-id").orElseThrow();
        assertThat(lines.until("path=/verify"))
                .anySatisfy(line -> assertThat(line).contains("request=" + name));
    }

    /** Hears the lines as they are written. */
    private static final class Lines extends Handler {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @Override
        public void publish(LogRecord line) {
            heard.add(line.getMessage());
        }

        /** All lines up to the one that contains these words. */
        List<String> until(String words) throws InterruptedException {
            List<String> lines = new ArrayList<>();
            String line;
            do {
                line = heard.poll(10, TimeUnit.SECONDS);
                assertThat(line).as("a line with " + words).isNotNull();
                lines.add(line);
            } while (!line.contains(words));
            return lines;
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is held open
        }
    }
}
