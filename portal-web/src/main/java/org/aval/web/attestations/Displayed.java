package org.aval.web.attestations;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aval.domain.charters.ShownArticle;
import org.aval.domain.shared.Refusal;
import org.aval.service.attestations.Reading;
import org.aval.service.attestations.ReadingDesk;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;
import org.aval.web.shared.SameOrigin;

/**
 * Articles were on the reader's screen. The page's script says so as the reader goes and gets the progress back;
 * without script a button under each article says so and leads on to the next one.
 */
@WebServlet("/attestations/displayed")
public class Displayed extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** An article and the seconds it was in view: "A5:24". */
    private static final Pattern SHOWN = Pattern.compile("([A-Z]\\d{1,3})(?::(\\d{1,5}))?");

    @Inject
    ReadingDesk desk;

    @Inject
    Language language;

    @Inject
    ReadingWords words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        UUID id = Query.id(request, "id");
        try {
            desk.display(id, language.getCode(), shown(request));
            Reading reading = desk.read(id, language.getCode());
            answer(request, response, reading);
        } catch (Refusal notYours) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Reading reading) throws IOException {
        String accepted = request.getHeader("Accept");
        if (accepted != null && accepted.startsWith("application/json")) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(progress(reading).toString());
        } else {
            response.sendRedirect("/attestations/read?id=" + reading.obligation() + "#" + next(reading));
        }
    }

    private JsonObject progress(Reading reading) {
        JsonArrayBuilder read = Json.createArrayBuilder();
        reading.displayed().forEach(read::add);
        return Json.createObjectBuilder()
                .add("read", read)
                .add("progress", words.progress(reading))
                .add("left", words.left(reading))
                .add("complete", reading.isComplete())
                .build();
    }

    private static String next(Reading reading) {
        return ReadingWords.unread(reading).stream()
                .map(ShownArticle::code)
                .findFirst()
                .orElse("end");
    }

    private static Map<String, Integer> shown(HttpServletRequest request) {
        Map<String, Integer> seconds = new HashMap<>();
        String[] told = request.getParameterValues("article");
        for (String text : told == null ? new String[0] : told) {
            Matcher shown = SHOWN.matcher(text);
            if (shown.matches()) {
                seconds.put(shown.group(1), shown.group(2) == null ? 0 : Integer.parseInt(shown.group(2)));
            }
        }
        return seconds;
    }
}
