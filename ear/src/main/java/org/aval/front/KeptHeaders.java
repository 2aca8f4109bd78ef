package org.aval.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.HttpString;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A filter of the server that keeps the headers written by the filters before it: an application that resets its
 * answer, as every error page does, would send it out without them.
 */
public final class KeptHeaders implements HttpHandler {

    private final HttpHandler next;

    /** Stands before the given handler. */
    public KeptHeaders(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        Map<HttpString, String> written = new LinkedHashMap<>();
        for (HeaderValues header : exchange.getResponseHeaders()) {
            written.put(header.getHeaderName(), header.getFirst());
        }
        exchange.addResponseCommitListener(answer -> restore(written, answer.getResponseHeaders()));
        next.handleRequest(exchange);
    }

    private static void restore(Map<HttpString, String> written, HeaderMap headers) {
        written.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.put(name, value);
            }
        });
    }
}
