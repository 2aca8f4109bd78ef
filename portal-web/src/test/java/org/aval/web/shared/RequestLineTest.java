package org.aval.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class RequestLineTest {

    @Test
    void a_line_says_what_was_asked_and_nothing_of_who_asked() {
        assertThat(line(Asked.of("/people/person;jsessionid=SECRET?name=Bouchard")
                        .by("VB10001")))
                .matches("request=[A-Za-z0-9_-]{12} method=GET path=/people/person status=- ms=\\d+");
    }

    @Test
    void the_code_of_a_certificate_is_not_in_the_log() {
        assertThat(line(Asked.of("/verify/VB-7K3M-Q9TD"))).contains(" path=/verify/* ");
    }

    @Test
    void what_failed_is_named_by_its_kind_only() {
        HttpServletRequest request = Asked.of("/home").request();
        RequestLine.failed(request, new IllegalStateException("Amélie", new ArithmeticException("VB10001")));
        assertThat(heard(request)).endsWith(" failure=java.lang.ArithmeticException");
    }

    @Test
    void a_request_has_one_name() {
        HttpServletRequest request = Asked.of("/home").request();
        assertThat(RequestId.of(request)).isEqualTo(RequestId.of(request));
        assertThat(RequestId.of(Asked.of("/home").request())).isNotEqualTo(RequestId.of(request));
    }

    private static String line(Asked asked) {
        return heard(asked.request());
    }

    private static String heard(HttpServletRequest request) {
        ServletContext context = (ServletContext) Proxy.newProxyInstance(
                RequestLineTest.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (a, b, c) -> null);
        new RequestLine().requestInitialized(new ServletRequestEvent(context, request));
        return RequestLine.line(request);
    }
}
