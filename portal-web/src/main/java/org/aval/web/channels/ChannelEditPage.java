package org.aval.web.channels;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.shared.Refusal;
import org.aval.service.channels.ChannelDesk;
import org.aval.service.channels.ChannelRecord;
import org.aval.service.channels.ChannelRegister;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Query;

/** channels/edit.xhtml: a channel is proposed, or written anew while it is not in use. */
@Named("channelEditPage")
@ViewScoped
public class ChannelEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ChannelRegister register;

    @Inject
    ChannelDesk desk;

    @Inject
    Answers answers;

    @Inject
    Query query;

    private final ChannelForm form = new ChannelForm();
    private UUID id;
    private int version;

    /** Before the first rendering: what is known now; after that, what was typed stays. */
    public void load() {
        if (id == null && query.has("id")) {
            ChannelRecord record = register.read(query.id());
            id = record.id();
            version = record.version();
            form.tell(record.terms());
        }
    }

    /** Writes it, or says what is in the way. */
    public String write() {
        try {
            UUID written = id == null ? desk.propose(form.terms()) : again();
            answers.done("channels.written");
            answers.keep();
            return "/channels/channel?faces-redirect=true&id=" + written;
        } catch (Refusal no) {
            answers.refused(
                    no.verdict(), "channels.contentsMissing".equals(no.verdict().why()) ? "accepted" : "platform");
            return null;
        }
    }

    private UUID again() {
        desk.describe(id, version, form.terms());
        return id;
    }

    public ChannelForm getForm() {
        return form;
    }
}
