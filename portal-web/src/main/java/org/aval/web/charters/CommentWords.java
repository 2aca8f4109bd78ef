package org.aval.web.charters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.aval.service.charters.CommentRow;
import org.aval.web.shared.Look;
import org.aval.web.shared.Texts;

/** How a remark stands: open or settled. */
@Named("commentWords")
@ApplicationScoped
public class CommentWords {

    @Inject
    Texts texts;

    /** The badge of a remark. */
    public Look look(CommentRow remark) {
        return remark.isOpen()
                ? new Look("todo", texts.of("charters.comment.open"))
                : new Look("force", texts.of("charters.comment.isSettled"));
    }
}
