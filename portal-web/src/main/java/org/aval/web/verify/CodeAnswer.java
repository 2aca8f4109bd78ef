package org.aval.web.verify;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.aval.service.verify.CheckedCode;
import org.aval.service.verify.CodeCheck;
import org.aval.web.shared.Language;

/**
 * The public answer about a printed code, open to everybody and without a session: 200 for a code the institution has
 * given, 404 for any other; a page, or JSON to who asks for it.
 */
@WebServlet("/verify/*")
public class CodeAnswer extends HttpServlet {

    static final String CHECKED = CodeAnswer.class.getName();

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;

    @Inject
    CodeCheck check;

    @Inject
    Language language;

    /** The answer in a word: "genuine", "superseded", "revoked", "ended", "unknown". */
    static String word(CheckedCode checked) {
        return checked.answer().name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        String code = path == null ? "" : path.substring(1);
        if (code.isBlank()) {
            toAddress(request, response);
            return;
        }
        CheckedCode checked = check.check(code.substring(0, Math.min(code.length(), LONGEST)), language.getCode());
        response.setStatus(checked.isKnown() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Vary", "Accept, Accept-Language, Cookie");
        if (asksForJson(request)) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(json(checked));
        } else {
            request.setAttribute(CHECKED, checked);
            request.getRequestDispatcher("/verify.xhtml").forward(request, response);
        }
    }

    /** A code typed into the form has its own address, the one that is printed. */
    private static void toAddress(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("code");
        String code = typed == null ? "" : typed.strip();
        String kept = code.substring(0, Math.min(code.length(), LONGEST)).replaceAll("[^\\p{L}\\p{N} -]", "");
        response.sendRedirect(
                kept.isBlank()
                        ? "/verify"
                        : "/verify/"
                                + URLEncoder.encode(kept, StandardCharsets.UTF_8)
                                        .replace("+", "%20"));
    }

    private static boolean asksForJson(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("application/json") && !accepted.contains("text/html");
    }

    /** What the paper shows and what it is worth, nothing else. */
    private static String json(CheckedCode checked) {
        JsonObjectBuilder answer =
                Json.createObjectBuilder().add("code", checked.code()).add("answer", word(checked));
        checked.said().forEach(said -> answer.add(said.name(), value(said.value())));
        return answer.build().toString();
    }

    private static JsonValue value(Object said) {
        if (said instanceof List<?> several) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            several.forEach(one -> values.add(value(one)));
            return values.build();
        }
        return Json.createValue(String.valueOf(said));
    }
}
