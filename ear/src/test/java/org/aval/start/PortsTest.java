package org.aval.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_free_port_will_do() {
        int port = Ports.anyFree();
        assertThatCode(() -> Ports.requireFree(port)).doesNotThrowAnyException();
    }

    @Test
    void a_port_that_somebody_listens_on_is_told_with_the_way_out() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree(port))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port " + port + " is taken: choose another with --port.");
        }
    }
}
