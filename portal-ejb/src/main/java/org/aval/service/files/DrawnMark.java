package org.aval.service.files;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.aval.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A drawn mark (SVG), written anew with shapes and colours only. What could run, load or animate is refused by name, so
 * that whoever drew it can take it out; what drawing programs note for themselves is left away.
 */
public final class DrawnMark {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String LINK = "http://www.w3.org/1999/xlink";
    private static final int DEEPEST = 40;
    private static final int MOST = 20_000;

    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "style",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "text",
            "tspan");

    private static final Pattern LOADS = Pattern.compile("(?i)url\\s*\\(\\s*(?!['\"]?#)|@import|expression|\\\\");

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private int depth;
    private int parts;
    private DrawnSize size = DrawnSize.UNKNOWN;

    private DrawnMark(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    /** The drawing in a file, written anew. @throws Refusal with what is wrong with it */
    public static Mark read(byte[] file) {
        try {
            XMLStreamReader in = parser().createXMLStreamReader(new ByteArrayInputStream(file));
            StringWriter text = new StringWriter();
            DrawnMark mark =
                    new DrawnMark(in, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            mark.copy();
            DrawnSize size = mark.size.orRefuse();
            return new Mark(
                    Mark.SVG, size.width(), size.height(), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (XMLStreamException | NumberFormatException e) {
            throw new Refusal("settings.mark.broken");
        }
    }

    /** No document type, so no entity, inside or outside. */
    private static XMLInputFactory parser() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private void copy() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS -> words();
                default -> {
                    // remarks, instructions and document types are left away
                }
            }
        }
        out.flush();
    }

    private void begin() throws XMLStreamException {
        if (++parts > MOST || depth >= DEEPEST) {
            throw new Refusal("settings.mark.tooIntricate");
        }
        if (!SVG.equals(in.getNamespaceURI())) {
            beginForeign();
            return;
        }
        String name = in.getLocalName();
        if ("metadata".equals(name)) {
            skip();
            return;
        }
        if (!SHAPES.contains(name)) {
            throw new Refusal("settings.mark.element", name);
        }
        write(name);
    }

    /** A drawing program's own notes are left away; a document of another kind is none of ours. */
    private void beginForeign() throws XMLStreamException {
        if (depth == 0) {
            throw new Refusal("settings.mark.neither");
        }
        if ("http://www.w3.org/1999/xhtml".equals(in.getNamespaceURI())) {
            throw new Refusal("settings.mark.element", in.getLocalName());
        }
        skip();
    }

    private void write(String name) throws XMLStreamException {
        if (depth == 0) {
            if (!"svg".equals(name)) {
                throw new Refusal("settings.mark.neither");
            }
            size = DrawnSize.of(in);
            out.writeStartElement("svg");
            out.writeDefaultNamespace(SVG);
        } else {
            out.writeStartElement(name);
        }
        depth++;
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(in.getAttributeNamespace(i), in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
    }

    private void attribute(@Nullable String space, String name, String value) throws XMLStreamException {
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw new Refusal("settings.mark.event", name);
        }
        if ("href".equals(name)) {
            if (!value.startsWith("#")) {
                throw new Refusal("settings.mark.outside", shortened(value));
            }
        } else {
            loadsNothing(value);
        }
        boolean plain = Objects.requireNonNullElse(space, "").isEmpty();
        if (plain || (LINK.equals(space) && in.getAttributeValue("", name) == null)) {
            out.writeAttribute(name, value);
        }
    }

    private static void loadsNothing(String value) {
        if (LOADS.matcher(value).find()) {
            throw new Refusal("settings.mark.outside", shortened(value));
        }
    }

    private void end() throws XMLStreamException {
        out.writeEndElement();
        depth--;
    }

    private void words() throws XMLStreamException {
        if (depth > 0) {
            loadsNothing(in.getText());
            out.writeCharacters(in.getText());
        }
    }

    private void skip() throws XMLStreamException {
        int inside = 1;
        while (inside > 0 && in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside++;
                if (++parts > MOST) {
                    throw new Refusal("settings.mark.tooIntricate");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside--;
            }
        }
    }

    private static String shortened(String given) {
        String value = given.strip();
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }
}
