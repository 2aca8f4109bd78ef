package org.aval.service.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.aval.domain.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** How large a drawing says it is, by its view box or by its width and height, in its own units. */
record DrawnSize(int width, int height) {

    static final DrawnSize UNKNOWN = new DrawnSize(0, 0);

    private static final int LARGEST = 100_000;
    private static final Pattern BOX = Pattern.compile("\\s*\\S+[\\s,]+\\S+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)\\s*");
    private static final Pattern LENGTH = Pattern.compile("\\s*([\\d.]+)(px)?\\s*");

    /** The size on the outermost element. */
    static DrawnSize of(XMLStreamReader svg) {
        String box = svg.getAttributeValue(null, "viewBox");
        Matcher told = BOX.matcher(box == null ? "" : box);
        if (told.matches()) {
            return new DrawnSize(whole(told.group(1)), whole(told.group(2)));
        }
        return new DrawnSize(
                length(svg.getAttributeValue(null, "width")), length(svg.getAttributeValue(null, "height")));
    }

    /** This size when a mark may have it. */
    DrawnSize orRefuse() {
        if (width < 1 || height < 1) {
            throw new Refusal("settings.mark.noSize");
        }
        if (width > LARGEST || height > LARGEST) {
            throw new Refusal("settings.mark.tooLarge", width, height, LARGEST);
        }
        return this;
    }

    private static int length(@Nullable String told) {
        Matcher length = LENGTH.matcher(told == null ? "" : told);
        return length.matches() ? whole(length.group(1)) : 0;
    }

    private static int whole(String number) {
        return (int) Math.min(Integer.MAX_VALUE, Math.ceil(Double.parseDouble(number)));
    }
}
