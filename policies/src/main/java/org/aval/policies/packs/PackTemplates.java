package org.aval.policies.packs;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.aval.policies.MalformedPolicyFileException;
import org.aval.policies.PolicyFile;
import org.aval.policies.typeset.Template;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The files a pack is set with: those of the institution where it has its own, read anew for every pack. */
final class PackTemplates {

    static final String PAGE = "packs/pack.xhtml";
    static final String STYLE = "packs/pack.css";

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");

    private final @Nullable Optional<Path> folder;

    /** The files of the installation. */
    PackTemplates() {
        folder = null;
    }

    /** Those of this folder before the others. */
    PackTemplates(Path folder) {
        this.folder = Optional.of(folder);
    }

    /** The page with its places filled; what is wrong with it is named with its line. */
    String page(Map<String, String> values) {
        String page = read(PAGE);
        requireKnown(PAGE, page, values);
        requireWellFormed(page);
        return new Template(page).fill(values);
    }

    /** The style sheet with its places filled, as it may stand in a page. */
    String style(Map<String, String> values) {
        String style = read(STYLE);
        requireKnown(STYLE, style, values);
        requireBalanced(style);
        return new Template(style).fill(values);
    }

    String words(String language) {
        if (!language.equals("fr") && !language.equals("en")) {
            throw new PackFault(PackFault.Key.LANGUAGE, language);
        }
        return read("packs/pack_" + language + ".properties");
    }

    private String read(String path) {
        try {
            return folder == null ? PolicyFile.text(path) : PolicyFile.text(path, folder);
        } catch (MalformedPolicyFileException unreadable) {
            throw new PackFault(PackFault.Key.TEMPLATE, path, "0", String.valueOf(unreadable.getMessage()));
        }
    }

    private static void requireKnown(String file, String text, Map<String, String> values) {
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            if (!values.containsKey(place.group(1))) {
                throw new PackFault(PackFault.Key.TEMPLATE, file, line(text, place.start()), place.group());
            }
        }
    }

    /** A brace that is never closed would silently take the rest of the sheet with it. */
    private static void requireBalanced(String style) {
        String bare = blanked(style);
        int open = -1;
        int depth = 0;
        for (int at = 0; at < bare.length(); at++) {
            if (bare.charAt(at) == '{') {
                open = depth == 0 ? at : open;
                depth++;
            } else if (bare.charAt(at) == '}' && --depth < 0) {
                throw new PackFault(PackFault.Key.TEMPLATE, STYLE, line(style, at), "}");
            }
        }
        if (depth > 0) {
            throw new PackFault(PackFault.Key.TEMPLATE, STYLE, line(style, open), "{");
        }
    }

    /** The sheet without its places, comments and quoted words, every character still where it was. */
    private static String blanked(String style) {
        return Pattern.compile("\\$\\{[^}]*}|/\\*.*?\\*/|\"[^\"\n]*\"", Pattern.DOTALL)
                .matcher(style)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }

    private static void requireWellFormed(String page) {
        try {
            SAXParserFactory readers = SAXParserFactory.newInstance();
            readers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            readers.setFeature("http://xml.org/sax/features/external-general-entities", false);
            readers.newSAXParser().parse(new InputSource(new StringReader(page)), new DefaultHandler());
        } catch (SAXParseException broken) {
            throw new PackFault(
                    PackFault.Key.TEMPLATE,
                    PAGE,
                    String.valueOf(broken.getLineNumber()),
                    String.valueOf(broken.getMessage()));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new PackFault(PackFault.Key.TEMPLATE, PAGE, "0", String.valueOf(broken.getMessage()));
        }
    }

    private static String line(String text, int at) {
        return String.valueOf(1 + text.substring(0, at).chars().filter(sign -> sign == '\n').count());
    }
}
