package org.aval.service.exhibits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.aval.domain.exhibits.ExhibitKind;
import org.aval.domain.shared.Verdict;
import org.aval.service.shared.InstitutionDesk;

/** Is everything said that a public post needs to be evidence: where, when, by whom it was seen? */
@Dependent
class CaptureCheck {

    private static final Pattern WEB = Pattern.compile("https?");

    @Inject
    InstitutionDesk institution;

    @Inject
    Clock clock;

    Verdict of(Brought brought) {
        return brought.kind() == ExhibitKind.FILE ? Verdict.GRANTED : ofPost(brought);
    }

    private Verdict ofPost(Brought post) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), institution.read().zone());
        return Verdict.unless(!isAddress(post.address()), "exhibits.addressMissing")
                .and(() -> Verdict.unless(post.seenAt() == null, "exhibits.seenAtMissing"))
                .and(() -> Verdict.unless(post.seenAt() != null && post.seenAt().isAfter(now), "exhibits.seenLater"))
                .and(() -> Verdict.unless(post.seenBy().isBlank(), "exhibits.seenByMissing"));
    }

    private static boolean isAddress(String told) {
        try {
            URI address = URI.create(told.strip());
            return address.getHost() != null
                    && WEB.matcher(String.valueOf(address.getScheme())).matches();
        } catch (IllegalArgumentException no) {
            return false;
        }
    }
}
