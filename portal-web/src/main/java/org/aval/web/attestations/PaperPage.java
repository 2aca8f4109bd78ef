package org.aval.web.attestations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.attestations.PaperDesk;
import org.aval.service.attestations.PaperRow;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** attestations/paper.xhtml: a file of signatures on paper is checked, then recorded as a whole. */
@Named("paperPage")
@ViewScoped
public class PaperPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LARGEST = 1_000_000;

    @Inject
    PaperDesk desk;

    @Inject
    Answers answers;

    @Inject
    Language language;

    @Inject
    Texts texts;

    private String campaign;
    private transient Part file;
    private byte[] read;
    private List<PaperRow> rows = List.of();
    private List<Option> campaigns;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        campaigns = desk.campaigns(language.getCode()).stream()
                .map(row -> new Option(
                        row.id().toString(),
                        texts.of("attestations.paper.campaign.option", row.code(), row.versionNumber())))
                .toList();
    }

    /** Says what the file would do; nothing is kept. */
    public void check() {
        rows = List.of();
        read = null;
        try {
            byte[] bytes = bytes();
            rows = desk.check(UUID.fromString(campaign), bytes);
            read = bytes;
        } catch (Refusal no) {
            answers.refused(no.verdict(), "file");
        }
    }

    /** Records all of it. */
    public String record() {
        try {
            int recorded = desk.recordAll(UUID.fromString(campaign), read);
            answers.done("attestations.paper.recordedAll", recorded);
            answers.keep();
            return "/attestations/campaign?faces-redirect=true&id=" + campaign;
        } catch (Refusal no) {
            answers.refused(no.verdict(), "file");
            return null;
        }
    }

    private byte[] bytes() {
        if (file == null || file.getSize() == 0) {
            throw new Refusal("shared.csv.empty");
        }
        if (file.getSize() > LARGEST) {
            throw new Refusal("shared.csv.tooLarge");
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows that cannot be recorded. */
    public List<PaperRow> getWrong() {
        return rows.stream().filter(row -> !row.isGood()).toList();
    }

    public int getGood() {
        return (int) rows.stream().filter(PaperRow::isGood).count();
    }

    /** Was a file read, and is every row of it good? */
    public boolean isReady() {
        return read != null && getWrong().isEmpty();
    }

    public List<Option> getCampaigns() {
        return campaigns;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
