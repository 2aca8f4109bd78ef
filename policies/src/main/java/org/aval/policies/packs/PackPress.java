package org.aval.policies.packs;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aval.policies.PolicyFile;
import org.aval.policies.typeset.ArchivalFinish;
import org.aval.policies.typeset.ArchivalFinish.Attachment;
import org.aval.policies.typeset.Template;
import org.aval.policies.typeset.Typesetter;

/** Presses packs: XHTML and CSS in, one PDF/A-3a and PDF/UA-1 file out. Any number of threads may press at once. */
public final class PackPress {

    private final PackTemplates templates;
    private final ArchivalFinish finish = new ArchivalFinish(new Template(PolicyFile.text("typeset/certificate.xmp")));
    private final Typesetter typesetter = new Typesetter();

    /** A press with the templates of the installation. */
    public PackPress() {
        this(new PackTemplates());
    }

    /** A press with the templates of this folder, and those of the house where it has none. */
    public PackPress(Path folder) {
        this(new PackTemplates(folder));
    }

    private PackPress(PackTemplates templates) {
        this.templates = templates;
    }

    /**
     * The pack of these facts, as a PDF file.
     *
     * @throws PackFault when it cannot be pressed; then nothing is
     */
    public byte[] press(PackFacts facts) {
        requireNamesOnce(facts.attachments());
        PackMarkup markup = new PackMarkup(facts, templates, new Alphabet(typesetter::prints));
        List<Attachment> files =
                facts.attachments().stream().map(PackPress::attached).toList();
        return typesetter.press(
                List.of(markup.html()).iterator(),
                document -> finish.apply(facts.madeAt(), files, markup.values(), document));
    }

    /** Its first pages, not for the archives: what a composer shows while choices change. */
    public byte[] preview(PackFacts facts, int pages) {
        PackMarkup markup = new PackMarkup(facts, templates, new Alphabet(typesetter::prints));
        return typesetter.press(List.of(markup.html()).iterator(), document -> {
            while (document.getNumberOfPages() > pages) {
                document.removePage(document.getNumberOfPages() - 1);
            }
        });
    }

    /** The characters that no face has: they are printed as their numbers, [U+674E], and listed on the last page. */
    public List<String> unprintable(PackFacts facts) {
        Alphabet alphabet = new Alphabet(typesetter::prints);
        new PackMarkup(facts, templates, alphabet).html();
        return alphabet.missing();
    }

    /** The text before it is set, for whoever wants to measure other engines with it. */
    String markup(PackFacts facts) {
        return new PackMarkup(facts, templates, new Alphabet(typesetter::prints)).html();
    }

    private static Attachment attached(PackAttachment file) {
        String relationship = file.relationship().name();
        return new Attachment(
                file.name(),
                file.mediaType(),
                file.description(),
                relationship.charAt(0) + relationship.substring(1).toLowerCase(Locale.ROOT),
                file.bytes());
    }

    private static void requireNamesOnce(List<PackAttachment> files) {
        Set<String> names = new HashSet<>();
        for (PackAttachment file : files) {
            if (!names.add(file.name())) {
                throw new PackFault(PackFault.Key.ATTACHMENT, file.name());
            }
        }
    }
}
