package org.aval.start;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
final class Ports {

    private Ports() {}

    /** Refuses a port that somebody else listens on, at whichever address. */
    static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (BindException e) {
            String message = String.valueOf(e.getMessage());
            throw message.contains("Permission denied")
                    ? new CannotStart(
                            "Port " + port + " is reserved for the system: choose one above 1023 with --port.", e)
                    : new CannotStart("Port " + port + " is taken: choose another with --port.", e);
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    /** A port that nobody listens on just now, for talk within this machine. */
    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No port is free on this machine.", e);
        }
    }
}
