package org.aval.stories;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody who talks to the portal by bare HTTP: follows nothing by itself, keeps cookies as a browser does. */
final class Web {

    static final String SESSION = "AVALSESSION";
    private static final URI PORTAL = URI.create(System.getenv("AVAL_PUBLIC_URL"));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new TreeMap<>();

    /** Signs in as the form does: asks for a page, answers the form that comes instead. */
    Web signedIn(String staffNo) {
        get("/home");
        HttpResponse<String> answer = signsIn(staffNo, As.PASSWORD);
        if (answer.statusCode() / 100 != 3) {
            throw new AssertionError(staffNo + " was not let in: " + answer.statusCode());
        }
        return this;
    }

    /** Answers the sign-in form, whatever comes of it. */
    HttpResponse<String> signsIn(String staffNo, String password) {
        return post("/sign-in", Map.of("number", staffNo, "password", password, "back", "/home"));
    }

    /** Keeps a cookie. */
    Web with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    String session() {
        return cookies.get(SESSION);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", path, body, headers);
    }

    /** What is behind an address, byte for byte. */
    byte[] file(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(PORTAL.resolve(path)).GET();
        request.header("Cookie", cookieLine());
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, e);
        }
    }

    private String cookieLine() {
        return cookies.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("; "));
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(PORTAL.resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieLine());
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(method + " " + path, e);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.replaceFirst(";.*", "");
        cookies.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("[^=]*=", ""));
    }
}
