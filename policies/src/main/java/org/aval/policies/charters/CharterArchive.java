package org.aval.policies.charters;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.PolicyFile;

/**
 * An edition as one file: the folder of its own file and its articles, in the form in which charters travel with the
 * portal. It is complete in itself, and reads back without loss.
 */
public final class CharterArchive {

    private static final String EDITION = "edition.json";
    private static final long ALL = 20L << 20;
    private static final int ENTRIES = 400;

    private CharterArchive() {}

    /** The archive of an edition; the same edition always gives the same bytes. */
    public static byte[] write(CharterEdition edition) {
        String folder = edition.charter() + "/" + edition.number() + "/";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, folder + EDITION, PolicyFile.json(EditionFile.of(edition)));
            for (Article article : edition.articles()) {
                for (String language : ArticleFile.LANGUAGES) {
                    put(zip, folder + ArticleFile.name(article, language), ArticleFile.write(article, language));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The edition in an archive. @throws MalformedArticleException with the file and the line that cannot be read */
    public static CharterEdition read(String charter, byte[] archive) {
        Map<String, String> files = unpack(archive);
        String json = files.get(EDITION);
        if (json == null) {
            throw new MalformedArticleException(EDITION, 0, ArticleFault.FILE_MISSING, EDITION);
        }
        EditionFile file = edition(json);
        List<Article> articles = file.articles().stream()
                .map(code -> ArticleFile.article(code, files))
                .toList();
        return file.edition(charter, articles);
    }

    private static EditionFile edition(String json) {
        try {
            return PolicyFile.json(EDITION, json, new TypeReference<EditionFile>() {});
        } catch (MalformedPolicyFileException broken) {
            throw new MalformedArticleException(EDITION, PolicyFile.line(broken), ArticleFault.EDITION, "");
        }
    }

    /** The files by their bare names: whoever packs a folder packs it with or without the folders around it. */
    private static Map<String, String> unpack(byte[] archive) {
        Map<String, String> files = new HashMap<>();
        long left = ALL;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0 || files.size() >= ENTRIES) {
                    throw new MalformedArticleException(entry.getName(), 0, ArticleFault.TOO_LARGE, "");
                }
                String name = entry.getName().replaceAll(".*[/\\\\]", "");
                files.put(name, new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new MalformedArticleException("", 0, ArticleFault.NO_ARCHIVE, String.valueOf(broken.getMessage()));
        }
        if (files.isEmpty()) {
            throw new MalformedArticleException("", 0, ArticleFault.NO_ARCHIVE, "");
        }
        return files;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
