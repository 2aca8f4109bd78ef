package org.aval.web.statistics;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aval.service.statistics.StatisticsRegister;
import org.aval.service.statistics.YearFigures;
import org.aval.service.statistics.YearReport;
import org.aval.web.shared.Language;
import org.aval.web.shared.Query;

/** The yearly report as a paper: an edition is sealed, a draft says that it is none. */
@WebServlet("/statistics/year.pdf")
public class YearDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StatisticsRegister register;

    @Inject
    transient Language language;

    @Inject
    transient Query query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer year = query.number("year");
        Integer edition = query.number("edition");
        // a year that nobody read before is told by this: only then is there something that can be proved
        YearFigures told = register.read(year == null ? register.last() : year, edition == null ? 0 : edition);
        YearReport report = register.paper(told.year(), told.edition(), language.getCode());
        response.setContentType("application/pdf");
        response.setContentLength(report.pdf().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + report.fileName() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(report.pdf());
    }
}
