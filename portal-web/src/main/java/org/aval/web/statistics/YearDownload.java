package org.aval.web.statistics;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.service.statistics.StatisticsRegister;
import org.aval.service.statistics.YearFigures;
import org.aval.web.shared.Query;

/** The yearly report as a paper. */
@WebServlet("/statistics/year.pdf")
public class YearDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StatisticsRegister register;

    @Inject
    transient YearPaper paper;

    @Inject
    transient Query query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer year = query.number("year");
        Integer edition = query.number("edition");
        YearFigures figures = register.export(year == null ? register.last() : year, edition == null ? 0 : edition);
        byte[] pdf = paper.pdf(figures);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + figures.year() + "-" + figures.edition() + ".pdf\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(pdf);
    }
}
