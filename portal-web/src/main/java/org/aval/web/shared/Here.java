package org.aval.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address the reader sees, whatever the container forwarded to. */
@Named("here")
@RequestScoped
public class Here {

    private static final Set<String> PAGING = Set.of("after", "before");

    @Inject
    HttpServletRequest request;

    /** "/people/register". */
    public String getPath() {
        return original(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
    }

    /** "state=ACTIVE&words=bou", without the question mark; empty when there is none. */
    public String getQuery() {
        String query = original(RequestDispatcher.FORWARD_QUERY_STRING, request.getQueryString());
        return query == null ? "" : query;
    }

    /** Path and query: where to come back to. */
    public String getAddress() {
        return at(getQuery());
    }

    /** This address with its filters but without its page: for an export. */
    public String getUnpaged() {
        return unpaged().collect(Collectors.joining("&"));
    }

    /** This address turned to another page of the register: name is "after" or "before". */
    public String turned(String name, String key) {
        String turn = name + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
        return at(Stream.concat(unpaged(), Stream.of(turn)).collect(Collectors.joining("&")));
    }

    private Stream<String> unpaged() {
        return Arrays.stream(getQuery().split("&"))
                .filter(pair -> !pair.isEmpty())
                .filter(pair -> !PAGING.contains(pair.substring(0, (pair + "=").indexOf('='))));
    }

    private String at(String query) {
        return query.isEmpty() ? getPath() : getPath() + "?" + query;
    }

    private String original(String attribute, String otherwise) {
        boolean forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        return forwarded ? (String) request.getAttribute(attribute) : otherwise;
    }
}
