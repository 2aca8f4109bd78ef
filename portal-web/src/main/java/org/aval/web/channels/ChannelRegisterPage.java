package org.aval.web.channels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.channels.ChannelRegister;
import org.aval.service.channels.ChannelRow;

/** channels/register.xhtml: on which messaging channels one may write, and what. */
@Named("channelRegisterPage")
@RequestScoped
public class ChannelRegisterPage {

    @Inject
    ChannelRegister register;

    private List<ChannelRow> rows;

    public List<ChannelRow> getRows() {
        if (rows == null) {
            rows = register.list();
        }
        return rows;
    }
}
