package org.aval.web.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import org.aval.service.accounts.AccountImportColumn;
import org.aval.web.shared.RegisterFile;
import org.aval.web.shared.Texts;

/** An empty file of accounts with the headings in the reader's language. */
@WebServlet("/accounts/import/template.csv")
public class AccountImportTemplate extends RegisterFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Texts texts;

    @Override
    protected String name() {
        return texts.of("accounts.import.template.file");
    }

    @Override
    protected List<String> head() {
        return Arrays.stream(AccountImportColumn.values()).map(texts::label).toList();
    }
}
