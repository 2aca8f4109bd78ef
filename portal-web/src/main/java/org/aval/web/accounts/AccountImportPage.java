package org.aval.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.aval.domain.shared.Refusal;
import org.aval.service.accounts.AccountImportColumn;
import org.aval.service.accounts.AccountImportDesk;
import org.aval.service.accounts.AccountImportRow;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** accounts/import.xhtml: a file of accounts is checked, then brought in as a whole. */
@Named("accountImportPage")
@ViewScoped
public class AccountImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LARGEST = 1_000_000;

    @Inject
    AccountImportDesk desk;

    @Inject
    Answers answers;

    @Inject
    Texts texts;

    private transient Part file;
    private transient List<AccountImportRow> wrong;
    private byte[] read;
    private int good;
    private boolean ready;
    private String origin;

    /** Says what the file would do; nothing is kept. */
    public void check() {
        ready = false;
        try {
            read = bytes();
            List<AccountImportRow> rows = desk.check(read);
            wrong = rows.stream().filter(row -> !row.verdict().granted()).toList();
            good = rows.size() - wrong.size();
            ready = wrong.isEmpty();
        } catch (Refusal no) {
            answers.refused(no.verdict(), "file");
        }
    }

    /** Brings all of it in. */
    public String bringIn() {
        try {
            int brought = desk.bringIn(read, origin);
            answers.done("accounts.import.done", brought);
            answers.keep();
            return "/accounts/register?faces-redirect=true&standing=REGULARISING";
        } catch (Refusal no) {
            answers.refused(
                    no.verdict(),
                    "accounts.import.originMissing".equals(no.verdict().why()) ? "origin" : "file");
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

    /** What each column holds, in their order. */
    public List<Option> getColumns() {
        return Arrays.stream(AccountImportColumn.values())
                .map(column -> new Option(texts.label(column), texts.of(Texts.key(column) + ".help")))
                .toList();
    }

    /** The rows that cannot enter. */
    public List<AccountImportRow> getWrong() {
        return wrong == null ? List.of() : wrong;
    }

    public int getGood() {
        return good;
    }

    /** Was a file read, and is every row of it good? */
    public boolean isReady() {
        return ready;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
