package org.aval.policies.seal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * The field the seal goes into: without a picture, named for who hears the page instead of seeing it, and in its place in the
 * order of reading, so that the paper stays accessible once it is sealed.
 */
final class SealField {

    static final String NAME = "Seal";

    private static final COSName NUMBERS = COSName.getPDFName("Nums");
    private static final COSName LIMITS = COSName.getPDFName("Limits");

    private SealField() {}

    static void into(PDDocument document, String spoken) throws IOException {
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
        }
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(NAME);
        field.setAlternateFieldName(spoken);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle());
        widget.setPrinted(true);
        widget.setPage(page);
        List<PDField> fields = new ArrayList<>(form.getFields());
        fields.add(field);
        form.setFields(fields);
        List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
        annotations.add(widget);
        page.setAnnotations(annotations);
        page.getCOSObject().setName("Tabs", "S");
        tag(document, page, widget, spoken);
    }

    private static void tag(PDDocument document, PDPage page, PDAnnotationWidget widget, String spoken) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        PDStructureNode above = root.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .map(PDStructureNode.class::cast)
                .findFirst()
                .orElse(root);
        PDStructureElement element = new PDStructureElement("Form", above);
        element.setPage(page);
        element.setAlternateDescription(spoken);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        element.appendKid(reference);
        above.appendKid(element);
        widget.setStructParent(number(root, element));
    }

    /** A number that no other part of the document has, and the element under it. */
    private static int number(PDStructureTreeRoot root, PDStructureElement element) {
        COSDictionary tree = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        if (tree == null) {
            tree = new COSDictionary();
            root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        }
        int free = Math.max(root.getParentTreeNextKey(), highest(tree) + 1);
        COSArray below = tree.getCOSArray(COSName.KIDS);
        if (below == null) {
            append(tree, free, element);
        } else {
            COSDictionary leaf = new COSDictionary();
            append(leaf, free, element);
            leaf.setItem(LIMITS, COSArray.ofCOSIntegers(List.of(free, free)));
            below.add(leaf);
        }
        root.setParentTreeNextKey(free + 1);
        return free;
    }

    private static void append(COSDictionary node, int number, PDStructureElement element) {
        COSArray numbers = node.getCOSArray(NUMBERS);
        if (numbers == null) {
            numbers = new COSArray();
            node.setItem(NUMBERS, numbers);
        }
        numbers.add(COSInteger.get(number));
        numbers.add(element.getCOSObject());
    }

    private static int highest(COSDictionary node) {
        int highest = -1;
        COSArray numbers = node.getCOSArray(NUMBERS);
        for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
            highest = Math.max(highest, numbers.getInt(i));
        }
        COSArray below = node.getCOSArray(COSName.KIDS);
        for (int i = 0; below != null && i < below.size(); i++) {
            COSBase kid = below.getObject(i);
            highest = kid instanceof COSDictionary deeper ? Math.max(highest, highest(deeper)) : highest;
        }
        return highest;
    }
}
