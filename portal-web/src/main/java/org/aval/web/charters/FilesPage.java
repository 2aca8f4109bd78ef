package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.aval.service.charters.ArticleEditing;
import org.aval.service.charters.CharterFiles;
import org.aval.service.charters.EditSheet;
import org.aval.service.charters.FileRow;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Query;

/** charters/files.xhtml: a version leaves as files, and files become its text. */
@Named("filesPage")
@RequestScoped
public class FilesPage {

    @Inject
    Query query;

    @Inject
    HttpServletRequest request;

    @Inject
    ArticleEditing editing;

    @Inject
    CharterFiles files;

    private EditSheet sheet;

    /** Read anew before each rendering. */
    public void load() {
        sheet = editing.read(query.id());
    }

    public EditSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    /** The PDFs that are the text, one a language. */
    public List<FileRow> getFiles() {
        return files.list(query.id());
    }

    /** May the reader bring files? */
    public boolean isWriting() {
        return getSheet().isOpen() && getSheet().isMine();
    }

    /** May the articles be brought as Markdown? */
    public boolean isTyping() {
        return isWriting() && !getSheet().file();
    }

    /** What is wrong with the file that was just sent as an archive ("zip") or as a text ("pdf"). */
    public String problem(String kind) {
        Object problem = request.getAttribute(CharterUpload.PROBLEM);
        boolean pdf = "pdf".equals(request.getParameter("kind"));
        return problem == null || pdf != "pdf".equals(kind) ? "" : problem.toString();
    }

    @Answered
    public void begin() {
        editing.begin(query.id());
    }

    @Answered("charters.edit.takenOver")
    public void takeOver() {
        editing.takeOver(query.id());
    }

    @Answered("charters.file.detached")
    public void detach() {
        files.detach(query.id());
    }
}
