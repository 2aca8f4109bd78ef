package org.aval.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.aval.service.people.Held;
import org.aval.service.people.MyData;
import org.aval.web.shared.Language;
import org.aval.web.shared.Texts;

/** One's own data, to be taken along: as JSON or as PDF. Nobody else's has an address. */
@WebServlet({"/people/mine.json", "/people/mine.pdf"})
public class MyDataDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MyData data;

    @Inject
    transient MyPapers papers;

    @Inject
    transient Language language;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean forMachines = request.getServletPath().endsWith(".json");
        List<Held> all = data.export(language.getCode());
        byte[] paper = forMachines ? papers.json(all) : papers.pdf(all);
        String name = texts.of("people.data.file") + (forMachines ? ".json" : ".pdf");
        response.setContentType(forMachines ? "application/json;charset=UTF-8" : "application/pdf");
        response.setContentLength(paper.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(paper);
    }
}
