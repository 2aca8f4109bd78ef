package org.aval.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.aval.domain.shared.Refusal;
import org.aval.service.evidence.LogRegister;

/** A checkpoint of the log, or the proof that one goes on in another, as a file that others check. */
@WebServlet({"/evidence/checkpoint.txt", "/evidence/consistency.txt"})
public class LogDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    @Inject
    transient LogRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            boolean checkpoint = request.getServletPath().endsWith("/checkpoint.txt");
            String text = checkpoint
                    ? register.checkpoint(number(request, "size"))
                    : register.consistency(number(request, "from"), number(request, "until"));
            hand(response, checkpoint ? "checkpoint.txt" : "consistency.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (Refusal none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void hand(HttpServletResponse response, String name, byte[] text) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(text.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(text);
    }

    private static long number(HttpServletRequest request, String name) {
        String typed = Objects.requireNonNullElse(request.getParameter(name), "").strip();
        return NUMBER.matcher(typed).matches() ? Long.parseLong(typed) : 0;
    }
}
