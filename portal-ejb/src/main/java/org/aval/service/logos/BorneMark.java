package org.aval.service.logos;

import java.io.Serializable;
import java.util.UUID;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoStanding;
import org.aval.domain.shared.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an account or a mandate shows of the institution's marks, as a reader sees it.
 *
 * @param line how often something was said of it, so that two people do not overwrite each other
 * @param said was anything said of it yet
 * @param use the use of the logo it rests on, null when it shows no mark
 * @param reference of that use, empty for none
 * @param title of that use, empty for none
 * @param settled does it show no mark, or one with a permit that counts today
 * @param naming may the reader name another permit
 */
public record BorneMark(
        int line,
        boolean said,
        @Nullable UUID use,
        String reference,
        String title,
        @Nullable LogoMedium medium,
        @Nullable LogoStanding standing,
        boolean settled,
        Verdict naming)
        implements Serializable {

    /** Does it show a mark that no permit carries today? */
    public boolean isLapsed() {
        return said && !settled;
    }
}
