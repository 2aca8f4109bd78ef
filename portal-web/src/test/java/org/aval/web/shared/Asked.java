package org.aval.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request as a browser would send it: the few things the frame asks of one. */
final class Asked {

    private final Map<String, Object> answers = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();

    static Asked of(String address) {
        Asked asked = new Asked();
        int mark = (address + "?").indexOf('?');
        asked.answers.put("getRequestURI", address.substring(0, mark));
        asked.answers.put("getQueryString", mark == address.length() ? null : address.substring(mark + 1));
        asked.answers.put("getContextPath", "");
        asked.answers.put("getMethod", "GET");
        asked.answers.put("isSecure", false);
        asked.answers.put("getLocales", Collections.enumeration(List.of(Locale.UK)));
        return asked;
    }

    Asked cookie(String name, String value) {
        answers.put("getCookies", new Cookie[] {new Cookie("other", "x"), new Cookie(name, value)});
        return this;
    }

    Asked speaking(Locale... languages) {
        headers.put("Accept-Language", "said");
        answers.put("getLocales", Collections.enumeration(List.of(languages)));
        return this;
    }

    Asked by(String staffNo) {
        answers.put("getUserPrincipal", (Principal) () -> staffNo);
        return this;
    }

    Asked asking(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    Asked with(String attribute, Object value) {
        attributes.put(attribute, value);
        return this;
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Asked.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, details) -> {
                    switch (method.getName()) {
                        case "getAttribute":
                            return attributes.get((String) details[0]);
                        case "setAttribute":
                            return attributes.put((String) details[0], details[1]);
                        case "getParameter":
                            return parameters.get((String) details[0]);
                        case "getHeader":
                            return headers.get((String) details[0]);
                        default:
                            return answers.get(method.getName());
                    }
                });
    }
}
