package org.aval.service.files;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aval.domain.shared.Refusal;

/**
 * A drawing may show its parts again, and parts that show parts: a few lines become millions of shapes, or never end. What
 * would be drawn is counted without drawing it.
 */
final class Repeats {

    private static final long MOST = 20_000;
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^'\")\\s]+)");

    private final Map<String, List<String>> shownBy = new HashMap<>();
    private final Map<String, Long> counted = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private Repeats() {}

    /** @throws Refusal when the drawing repeats its parts without end, or nearly */
    static void check(byte[] drawing) {
        try {
            Repeats repeats = new Repeats();
            repeats.read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(drawing)));
            repeats.count("");
        } catch (XMLStreamException broken) {
            throw new Refusal("settings.mark.broken");
        }
    }

    /** What each part shows again; the part without a name is the whole drawing. */
    private void read(XMLStreamReader in) throws XMLStreamException {
        Deque<String> parts = new ArrayDeque<>(List.of(""));
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = in.getAttributeValue(null, "id");
                parts.push(name == null ? "" : name);
                attributes(in, parts);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                parts.pop();
            }
        }
    }

    private void attributes(XMLStreamReader in, Deque<String> parts) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String value = in.getAttributeValue(i);
            if ("href".equals(in.getAttributeLocalName(i)) && value.startsWith("#")) {
                shows(parts, value.substring(1));
            }
            REFERENCE.matcher(value).results().forEach(found -> shows(parts, found.group(1)));
        }
    }

    private void shows(Deque<String> parts, String shown) {
        parts.stream().distinct().forEach(part -> shownBy.computeIfAbsent(part, none -> new ArrayList<>())
                .add(shown));
    }

    private long count(String part) {
        Long known = counted.get(part);
        if (known != null) {
            return known;
        }
        if (!open.add(part)) {
            throw new Refusal("settings.mark.tooIntricate");
        }
        long total = 1;
        for (String shown : shownBy.getOrDefault(part, List.of())) {
            total += count(shown);
            if (total > MOST) {
                throw new Refusal("settings.mark.tooIntricate");
            }
        }
        open.remove(part);
        counted.put(part, total);
        return total;
    }
}
