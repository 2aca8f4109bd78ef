package org.aval.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a browser remembers for its reader: the language and the mode, nothing about the person. */
public final class Cookies {

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private Cookies() {}

    static Optional<String> find(HttpServletRequest request, String name) {
        Stream<Cookie> all = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        return all.filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Remembers a choice for a year. A choice that house.js makes itself must stay readable for it. */
    public static void remember(
            HttpServletRequest request, HttpServletResponse response, String name, String value, boolean scripted) {
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=/; Max-Age=" + A_YEAR + "; SameSite=Lax"
                        + (scripted ? "" : "; HttpOnly")
                        + (request.isSecure() ? "; Secure" : ""));
    }
}
