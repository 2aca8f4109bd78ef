package org.aval.policies.charters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;

class PdfFileTest {

    private interface Making {
        void into(PDDocument document) throws IOException;
    }

    @Test
    void a_plain_document_is_kept_with_its_pages_and_its_digest() throws IOException {
        PdfFile file = PdfFile.of(pdf(document -> document.addPage(new PDPage())));
        assertThat(file.pages()).isEqualTo(2);
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void what_runs_when_it_is_opened_is_refused() throws IOException {
        refused(PdfFault.SCRIPT, pdf(document -> document.getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        refused(PdfFault.SCRIPT, pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())));
    }

    @Test
    void a_script_no_page_leads_to_is_found_as_well() throws IOException {
        refused(PdfFault.SCRIPT, pdf(document -> {
            COSDictionary action = new COSDictionary();
            action.setName(COSName.S, "JavaScript");
            COSArray deep = new COSArray();
            deep.add(action);
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Odd"), deep);
        }));
    }

    @Test
    void a_file_inside_the_file_is_refused() throws IOException {
        refused(PdfFault.ATTACHMENT, pdf(document -> {
            PDComplexFileSpecification inside = new PDComplexFileSpecification();
            inside.setEmbeddedFile(new PDEmbeddedFile(document));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("virus.exe", inside));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        }));
    }

    @Test
    void a_locked_file_is_refused() throws IOException {
        refused(
                PdfFault.LOCKED,
                pdf(document ->
                        document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()))));
    }

    @Test
    void what_only_calls_itself_a_pdf_is_refused() {
        refused(PdfFault.NOT_A_PDF, "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
        refused(PdfFault.TOO_LARGE, new byte[PdfFile.LARGEST + 1]);
    }

    private static void refused(PdfFault fault, byte[] content) {
        assertThatExceptionOfType(RefusedPdfException.class)
                .isThrownBy(() -> PdfFile.of(content))
                .satisfies(no -> assertThat(no.fault()).isEqualTo(fault));
    }

    private static byte[] pdf(Making making) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            making.into(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
