package org.aval.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.privacy.TrackState;
import org.aval.service.privacy.NoticeDraft;
import org.aval.service.privacy.NoticeRegister;
import org.aval.service.privacy.TrackRecord;
import org.aval.web.shared.Texts;

/** The notices of one legal question, on its page. */
@Named("noticeList")
@RequestScoped
public class NoticeList {

    @Inject
    NoticeRegister register;

    @Inject
    Texts texts;

    private List<NoticeDraft> drafts;

    /** Each notice as it would be written out now; none before the question is answered with yes. */
    public List<NoticeDraft> of(TrackRecord record) {
        if (drafts == null) {
            drafts = record.state() == TrackState.OPEN ? List.of() : register.of(record.incident(), texts.language());
        }
        return drafts;
    }
}
