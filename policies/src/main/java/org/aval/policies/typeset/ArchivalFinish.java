package org.aval.policies.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
public final class ArchivalFinish {
    private final Template description;

    /** Takes the form of the description (XMP). */
    public ArchivalFinish(Template description) {
        this.description = description;
    }

    /** Every date is that of the act and the identifier follows from it: pressing again changes nothing. */
    void apply(Instant at, Attachment attached, Map<String, String> values, PDDocument document) throws IOException {
        apply(at, List.of(attached.called(values.getOrDefault("attachment", ""))), values, document);
    }

    /** The same with any number of files inside, each with its own description. */
    public void apply(Instant at, List<Attachment> attached, Map<String, String> values, PDDocument document)
            throws IOException {
        describe(values, at, document);
        if (!attached.isEmpty()) {
            attach(attached, toTheSecond(at), document);
        }
    }

    /** What the paper is and when it was made, without anything attached. */
    void describe(Map<String, String> values, Instant at, PDDocument document) throws IOException {
        describe(values, toTheSecond(at), document);
        document.setDocumentId(at.toEpochMilli());
    }

    private static Calendar toTheSecond(Instant at) {
        return GregorianCalendar.from(at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
    }

    /**
     * A file inside the paper.
     *
     * @param description what it is, for the reader
     * @param relationship what it is to the paper, a word of PDF: Data, Source, Alternative, Supplement
     */
    public record Attachment(String name, String mediaType, String description, String relationship, byte[] bytes) {

        /** The data behind the paper, as a JSON file. */
        Attachment(String name, byte[] json) {
            this(name, "application/json", "", "Data", json);
        }

        Attachment called(String words) {
            return new Attachment(name, mediaType, words, relationship, bytes);
        }
    }

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

    private static void attach(List<Attachment> attached, Calendar madeAt, PDDocument document) throws IOException {
        Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
        for (Attachment file : attached) {
            byName.put(file.name(), specification(file, madeAt, document));
        }
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(byName);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        byName.values().forEach(associated::add);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static PDComplexFileSpecification specification(Attachment attached, Calendar madeAt, PDDocument document)
            throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(document, new ByteArrayInputStream(attached.bytes()), COSName.FLATE_DECODE);
        file.setSubtype(attached.mediaType());
        file.setSize(attached.bytes().length);
        file.setCreationDate(madeAt);
        file.setModDate(madeAt);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(attached.name());
        specification.setFileUnicode(attached.name());
        specification.setFileDescription(attached.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", attached.relationship());
        return specification;
    }
}
