package org.aval.web.interests;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.aval.service.interests.PublicDeclaration;
import org.aval.service.interests.PublicLink;

/** What the law has published of declarations, as a sheet that anybody may take: a line for each link. */
@WebServlet("/interests/public.csv")
public class PublicInterestsSheet extends PublicInterestDoor {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEADINGS = List.of(
            "reference",
            "name",
            "offices",
            "heldUntil",
            "signedOn",
            "category",
            "counterparty",
            "subject",
            "startsOn",
            "endsOn");

    @Override
    void write(List<PublicDeclaration> told, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"interests.csv\"");
        CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180);
        printer.printRecord(HEADINGS);
        for (PublicDeclaration one : told) {
            List<PublicLink> links = interests.links(one.reference());
            if (links.isEmpty()) {
                printer.printRecord(line(one, null));
            }
            for (PublicLink link : links) {
                printer.printRecord(line(one, link));
            }
        }
        printer.flush();
    }

    /** A line of one link; of none, for who has nothing to declare. */
    private List<String> line(PublicDeclaration one, PublicLink link) {
        List<String> cells = new ArrayList<>(
                List.of(one.reference(), text(one.name()), offices(one), day(one.heldUntil()), day(one.signedOn())));
        if (link == null) {
            cells.addAll(List.of("", "", "", "", ""));
        } else {
            cells.addAll(List.of(
                    link.category().name(),
                    text(link.counterparty()),
                    text(link.subject()),
                    day(link.startsOn()),
                    day(link.endsOn())));
        }
        return cells;
    }

    private static String offices(PublicDeclaration one) {
        return one.offices().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** What a spreadsheet would take for a formula is shown as the text it is. */
    private static String text(String told) {
        return told.matches("(?s)[=+@\\-\\t\\r\\n].*") ? "'" + told : told;
    }
}
