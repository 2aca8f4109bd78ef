package org.aval.web.channels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.domain.channels.ChannelUse;
import org.aval.domain.channels.DataClass;
import org.aval.domain.channels.Encryption;
import org.aval.domain.channels.Fit;
import org.aval.domain.channels.Platform;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** What the forms about channels offer to choose from. */
@Named("channelChoices")
@RequestScoped
public class ChannelChoices {

    @Inject
    Options options;

    public List<Option> getMessaging() {
        return options.choices(Platform.class).stream()
                .filter(option -> Platform.valueOf(option.value()).isMessaging())
                .toList();
    }

    public List<Option> getUses() {
        return options.choices(ChannelUse.class);
    }

    public List<Option> getDataClasses() {
        return options.choices(DataClass.class);
    }

    public List<Option> getEncryptions() {
        return options.choices(Encryption.class);
    }

    public List<Option> getFits() {
        return options.choices(Fit.class);
    }
}
