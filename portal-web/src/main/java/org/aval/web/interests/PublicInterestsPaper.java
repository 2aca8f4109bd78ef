package org.aval.web.interests;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aval.service.interests.PublicDeclaration;
import org.aval.service.interests.PublicLink;

/** What the law has published of declarations, as a paper that anybody may take and print. */
@WebServlet("/interests/public.pdf")
public class PublicInterestsPaper extends PublicInterestDoor {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicInterestsPress press;

    @Override
    void write(List<PublicDeclaration> told, HttpServletResponse response) throws IOException {
        Map<PublicDeclaration, List<PublicLink>> links = new LinkedHashMap<>();
        told.forEach(one -> links.put(one, interests.links(one.reference())));
        byte[] paper = press.pdf(links);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"interests.pdf\"");
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }
}
