package org.aval.service.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How the institution looks.
 *
 * @param light its colour on light pages, "#0b5372"; null while it wears the house's own
 * @param dark its colour on dark pages, together with the other
 * @param mark what its mark contains (SHA-256), null while it has none
 * @param markType "image/png" or "image/svg+xml"
 */
public record InstitutionLook(
        @Nullable String light, @Nullable String dark, @Nullable String mark, @Nullable String markType)
        implements Serializable {}
