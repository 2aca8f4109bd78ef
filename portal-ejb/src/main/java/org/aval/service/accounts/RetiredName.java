package org.aval.service.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import org.aval.domain.channels.Platform;
import org.jspecify.annotations.Nullable;

/**
 * A name that was ours and is not to be trusted any more, as everybody may know it.
 *
 * @param until the last day on which it was ours
 * @param now where the account is to be found today, when it was only renamed
 */
public record RetiredName(Platform platform, String handle, LocalDate until, @Nullable String now)
        implements Serializable {}
