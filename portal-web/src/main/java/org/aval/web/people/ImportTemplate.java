package org.aval.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import org.aval.service.people.ImportColumn;
import org.aval.web.shared.RegisterFile;
import org.aval.web.shared.Texts;

/** An empty file of people with the headings in the reader's language. */
@WebServlet("/people/import/template.csv")
public class ImportTemplate extends RegisterFile {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Texts texts;

    @Override
    protected String name() {
        return texts.of("people.import.template.file");
    }

    @Override
    protected List<String> head() {
        return Arrays.stream(ImportColumn.values()).map(texts::label).toList();
    }

    @Override
    protected List<List<Object>> rows() {
        return List.of();
    }
}
