package org.aval.service.verify;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Open to everybody: is this paper genuine? It names nobody whose paper is not in the asker's hand. */
@Stateless
@PermitAll
public class CodeCheck {

    @Inject
    @Any
    Instance<CodeSource> sources;

    /** The answer about a code as typed: case, spaces and missing hyphens do not matter. */
    public CheckedCode check(String typed, String language) {
        String code = Codes.tidy(typed);
        return sources.stream()
                .map(source -> source.check(code, language))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> CheckedCode.unknown(code));
    }
}
