package org.aval.domain.interests;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A declaration as one text that is always the same for the same content: what is frozen, and compared. */
final class DeclarationText {

    private DeclarationText() {}

    static String of(Declaration declaration, DeclarationWish wish) {
        List<String> lines = new ArrayList<>();
        add(lines, "reference", declaration.getReference());
        add(lines, "declarant", declaration.getDeclarant());
        add(lines, "template", declaration.getTemplate());
        add(lines, "kind", wish.kind());
        add(lines, "occasion", wish.occasion());
        add(lines, "lookbackFrom", declaration.getLookbackFrom());
        add(lines, "principalActivity", wish.principalActivity());
        add(lines, "nothing", wish.nothing());
        add(lines, "signedOn", declaration.getSignedOn());
        wish.links().forEach(link -> add(lines, "link", told(link)));
        declaration.getAssessments().forEach(one -> add(lines, "assessment", told(one)));
        return String.join("\n", lines) + "\n";
    }

    private static String told(LinkWish link) {
        return join(
                link.id(),
                link.category(),
                link.counterparty(),
                link.subject(),
                link.beneficiary(),
                link.relative(),
                link.worth().amountBand(),
                link.worth().amount() == null
                        ? null
                        : Objects.requireNonNull(link.worth().amount()).toPlainString(),
                link.worth().currency(),
                link.worth().holdingPercent() == null
                        ? null
                        : Objects.requireNonNull(link.worth().holdingPercent()).toPlainString(),
                link.span().startsOn(),
                link.span().endsOn(),
                link.span().frequency(),
                link.description(),
                String.join(",", new TreeSet<>(link.topics())));
    }

    private static String told(Assessment one) {
        return join(one.line(), one.link(), one.activityKind(), one.activity(), one.level(), one.reasons());
    }

    private static void add(List<String> lines, String key, @Nullable Object value) {
        lines.add(key + "=" + escaped(value));
    }

    private static String join(@Nullable Object... values) {
        List<String> parts = new ArrayList<>();
        for (Object value : values) {
            parts.add(escaped(value).replace("|", "\\p"));
        }
        return String.join("|", parts);
    }

    private static String escaped(@Nullable Object value) {
        return value == null
                ? ""
                : value.toString().replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }
}
