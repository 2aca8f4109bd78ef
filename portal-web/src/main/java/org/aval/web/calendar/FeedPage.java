package org.aval.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.aval.service.calendar.FeedDesk;
import org.aval.service.shared.Links;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Texts;

/** calendar/feed.xhtml: the private address under which one's own calendar fetches the deadlines. */
@Named("feedPage")
@ViewScoped
public class FeedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FeedDesk desk;

    @Inject
    Links links;

    @Inject
    Texts texts;

    private String address;

    /** Is there an address? */
    public boolean isStanding() {
        return desk.stands();
    }

    /** The address that was just made; shown this once. */
    public String getAddress() {
        return address;
    }

    /** A new address in place of the one before. */
    @Answered("calendar.feed.renewed")
    public void renew() {
        address = links.to("/calendar/feed.ics?in=" + texts.language() + "&key=" + desk.renew())
                .toString();
    }

    /** No address any more. */
    @Answered("calendar.feed.dropped")
    public void drop() {
        desk.drop();
        address = null;
    }
}
