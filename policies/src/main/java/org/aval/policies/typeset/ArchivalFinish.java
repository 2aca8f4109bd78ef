package org.aval.policies.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** What makes a typeset page a document for the archives: its description, its fixed dates, its evidence. */
final class ArchivalFinish {
    private final Template description;

    ArchivalFinish(Template description) {
        this.description = description;
    }

    /** Every date is that of the act and the identifier follows from it: pressing again changes nothing. */
    void apply(Instant at, Attachment attached, Map<String, String> values, PDDocument document) throws IOException {
        describe(values, at, document);
        attach(attached, values.get("attachment"), toTheSecond(at), document);
    }

    /** What the paper is and when it was made, without anything attached. */
    void describe(Map<String, String> values, Instant at, PDDocument document) throws IOException {
        describe(values, toTheSecond(at), document);
        document.setDocumentId(at.toEpochMilli());
    }

    private static Calendar toTheSecond(Instant at) {
        return GregorianCalendar.from(at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
    }

    /** The data behind the paper, as a JSON file inside it. */
    record Attachment(String name, byte[] json) {}

    /** The old dictionary and the XMP packet must say the same. */
    private void describe(Map<String, String> values, Calendar signedAt, PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(values.get("documentTitle"));
        information.setSubject(values.get("documentSubject"));
        information.setAuthor(values.get("institution"));
        information.setProducer(values.get("producer"));
        information.setCreationDate(signedAt);
        information.setModificationDate(signedAt);
        document.setDocumentInformation(information);
        PDMetadata packet = new PDMetadata(document);
        packet.importXMPMetadata(description.fill(values).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(packet);
    }

    private static void attach(Attachment attached, String title, Calendar signedAt, PDDocument document)
            throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(attached.json()), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(attached.json().length);
        file.setCreationDate(signedAt);
        file.setModDate(signedAt);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attached.name());
        specification.setFileUnicode(attached.name());
        specification.setFileDescription(title);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Data");
        associate(attached.name(), specification, document);
    }

    private static void associate(String name, PDComplexFileSpecification specification, PDDocument document) {
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(name, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }
}
