package org.aval.policies.packs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A pack seen by its readers. */
record PressedPack(PDDocument document) implements AutoCloseable {

    static PressedPack open(byte[] file) throws IOException {
        return new PressedPack(Loader.loadPDF(file));
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** The words of a page, counted from 1, in one line. */
    String page(int number) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(number);
        reader.setEndPage(number);
        return reader.getText(document).replaceAll("[\\s\\u00A0\\u2002]+", " ");
    }

    String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0\\u2002]+", " ");
    }

    /** The outline: each title with its page, counted from 1; what stands under a chapter is indented. */
    Map<String, Integer> outline() throws IOException {
        Map<String, Integer> found = new LinkedHashMap<>();
        collect(document.getDocumentCatalog().getDocumentOutline(), "", found);
        return found;
    }

    /** What a screen reader passes over on a page, counted from 1. */
    String decoration(int number) throws IOException {
        PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
        reader.processPage(document.getPage(number - 1));
        return reader.getMarkedContents().stream()
                .filter(content -> "Artifact".equals(content.getTag()))
                .flatMap(content -> content.getContents().stream())
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    /** Of what a screen reader passes over: the letters that begin outside the page, and nobody sees. */
    String decorationOff(int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
        reader.processPage(page);
        return reader.getMarkedContents().stream()
                .filter(content -> "Artifact".equals(content.getTag()))
                .flatMap(content -> content.getContents().stream())
                .filter(TextPosition.class::isInstance)
                .map(TextPosition.class::cast)
                .filter(letter -> !page.getCropBox()
                        .contains(
                                letter.getTextMatrix().getTranslateX(),
                                letter.getTextMatrix().getTranslateY()))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    /** Each attached file and what it is to the paper. */
    Map<String, String> files() throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .forEach((name, file) -> found.put(name, file.getCOSObject().getNameAsString("AFRelationship")));
        return found;
    }

    private void collect(PDOutlineNode node, String indent, Map<String, Integer> found) throws IOException {
        List<PDOutlineItem> items = new ArrayList<>();
        node.children().forEach(items::add);
        for (PDOutlineItem item : items) {
            int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            found.put(indent + item.getTitle().replaceAll("[\\u00A0\\u2002]", " "), page);
            collect(item, indent + "  ", found);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
