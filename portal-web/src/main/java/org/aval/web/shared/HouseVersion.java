package org.aval.web.shared;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** One number for all files of the house, made of their contents when the portal starts. */
@WebListener
public class HouseVersion implements ServletContextListener {

    private static final String HOUSE = "/resources/house/";

    private static volatile String value = "0";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        CRC32 sum = new CRC32();
        add(event.getServletContext(), HOUSE, sum);
        value = Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    static String value() {
        return value;
    }

    private static void add(ServletContext files, String folder, CRC32 sum) {
        Set<String> paths = new TreeSet<>(files.getResourcePaths(folder));
        for (String path : paths) {
            if (path.endsWith("/")) {
                add(files, path, sum);
            } else {
                sum.update(read(files, path));
            }
        }
    }

    private static byte[] read(ServletContext files, String path) {
        try (InputStream file = files.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
