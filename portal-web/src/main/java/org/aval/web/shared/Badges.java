package org.aval.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which look each state has: org/aval/looks.properties, "attestations.ObligationState.SIGNED=force". */
@Named("badges")
@ApplicationScoped
public class Badges {

    private static final Map<String, String> LOOKS = read(ResourceBundle.getBundle("org.aval.looks"));

    @Inject
    Texts texts;

    /** The badge of a state; a badge stays what it is. */
    public Look of(Object state) {
        return state instanceof Enum<?> constant ? new Look(look(constant), texts.label(constant)) : (Look) state;
    }

    /** The look of a state, "ended" where none is written. */
    public static String look(Enum<?> state) {
        return LOOKS.getOrDefault(Texts.key(state), "ended");
    }

    private static Map<String, String> read(ResourceBundle file) {
        return file.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), file::getString));
    }
}
