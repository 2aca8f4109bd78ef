package org.aval.web.consents;

import java.util.Arrays;
import java.util.List;
import org.aval.domain.channels.Platform;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;

/** Where people can be shown to a public: the platforms that consents are about. */
final class Consenting {

    private Consenting() {}

    static List<Option> platforms(Options options) {
        List<String> shown = Arrays.stream(Platform.values())
                .filter(Platform::isPublic)
                .map(Platform::name)
                .toList();
        return options.choices(Platform.class).stream()
                .filter(option -> shown.contains(option.value()))
                .toList();
    }
}
