package org.aval.web.channels;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.aval.domain.channels.ChannelState;
import org.aval.domain.channels.ChannelStep;
import org.aval.service.channels.ChannelDesk;
import org.aval.service.channels.ChannelRecord;
import org.aval.service.channels.ChannelRegister;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Decision;
import org.aval.web.shared.Decisions;
import org.aval.web.shared.Moment;
import org.aval.web.shared.Query;
import org.aval.web.shared.Timelines;

/** channels/channel.xhtml: one messaging channel, what it is for and who said so. */
@Named("channelPage")
@ViewScoped
public class ChannelPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ChannelRegister register;

    @Inject
    ChannelDesk desk;

    @Inject
    Decisions decisions;

    @Inject
    Timelines timelines;

    private UUID id = Query.OF_NO_RECORD;
    private int version;
    private String motive;
    private transient ChannelRecord record;

    /** Before each rendering: what is shown, and the version it has, are always from the same reading. */
    public void load() {
        record = register.read(id);
        version = record.version();
    }

    public ChannelRecord getRecord() {
        if (record == null) {
            record = register.read(id);
        }
        return record;
    }

    /** A step as the reader sees it before taking it. */
    public Decision step(String step) {
        ChannelStep asked = ChannelStep.valueOf(step);
        return decisions.of(asked, getRecord().verdict(asked), getRecord().code());
    }

    /** Does the state leave this step open? */
    public boolean opens(String step) {
        return ChannelStep.valueOf(step).opensFrom(getRecord().state());
    }

    public List<Moment> getTimeline() {
        return timelines.of(getRecord().timeline(), ChannelStep.class, ChannelState.class);
    }

    @Answered("channels.taken")
    public void approve() {
        desk.approve(id, version, motive);
        motive = null;
    }

    @Answered("channels.taken")
    public void review() {
        desk.review(id, version, motive);
        motive = null;
    }

    @Answered("channels.taken")
    public void suspend() {
        desk.suspend(id, version, motive);
        motive = null;
    }

    @Answered("channels.taken")
    public void withdraw() {
        desk.withdraw(id, version, motive);
        motive = null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getMotive() {
        return motive;
    }

    public void setMotive(String motive) {
        this.motive = motive;
    }
}
