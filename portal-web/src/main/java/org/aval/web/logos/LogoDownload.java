package org.aval.web.logos;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.logos.DeliveryDesk;
import org.aval.service.logos.HandedOut;
import org.aval.service.logos.MarkShelf;
import org.aval.service.logos.PermitDesk;
import org.aval.web.shared.Query;

/** Hands out files: of a mark under a permit, what was sent about a use, the letter. What one may not read does not exist. */
@WebServlet({"/logos/delivery", "/logos/file", "/logos/letter.pdf", "/logos/picture", "/logos/seen"})
public class LogoDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Set<String> PICTURES = Set.of("/logos/picture", "/logos/seen");

    @Inject
    transient DeliveryDesk deliveries;

    @Inject
    transient PermitDesk permits;

    @Inject
    transient MarkShelf shelf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            HandedOut file = asked(request);
            boolean picture = "1".equals(request.getParameter("show")) && isPixels(file.mediaType())
                    || PICTURES.contains(request.getServletPath());
            response.setContentType(file.mediaType());
            response.setContentLength(file.bytes().length);
            String name = file.name().replaceAll("[^A-Za-z0-9._-]", "-");
            response.setHeader(
                    "Content-Disposition", (picture ? "inline" : "attachment") + "; filename=\"" + name + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(file.bytes());
        } catch (EJBAccessException notYours) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private HandedOut asked(HttpServletRequest request) {
        UUID id = Query.id(request, "id");
        return switch (request.getServletPath()) {
            case "/logos/delivery" -> deliveries.deliver(id, Query.id(request, "file"));
            case "/logos/file" -> deliveries.read(id, Query.id(request, "file"));
            case "/logos/seen" -> deliveries.picture(id, Query.id(request, "file"));
            case "/logos/picture" -> shelf.picture(id, language(request));
            default -> permits.letter(id, language(request));
        };
    }

    private static String language(HttpServletRequest request) {
        return "en".equals(request.getParameter("language")) ? "en" : "fr";
    }

    /** Painted anew by the portal: nothing in it runs. */
    private static boolean isPixels(String mediaType) {
        return "image/png".equals(mediaType) || "image/jpeg".equals(mediaType);
    }
}
