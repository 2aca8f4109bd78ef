package org.aval.web.verify;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;

/** The program that checks papers without the portal: whoever doubts the portal need not ask it. */
@WebServlet("/verify/aval-verify.jar")
public class PublishedProgram extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "/WEB-INF/aval-verify.jar";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        URLConnection file = getServletContext().getResource(FILE).openConnection();
        response.setContentType("application/java-archive");
        response.setContentLengthLong(file.getContentLengthLong());
        response.setHeader("Content-Disposition", "attachment; filename=\"aval-verify.jar\"");
        try (InputStream program = file.getInputStream()) {
            program.transferTo(response.getOutputStream());
        }
    }
}
