package org.aval.service.logos;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.LogoTrail;
import org.aval.domain.logos.LogoUse;
import org.aval.domain.people.Person;
import org.aval.policies.letters.LogoNames;
import org.aval.policies.typeset.PermitFacts;
import org.aval.service.shared.InstitutionDesk;
import org.aval.service.shared.Links;

/** What the letter of a permit prints, in a language. */
@Dependent
class PermitSheets {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @PersistenceContext
    EntityManager em;

    @Inject
    InstitutionDesk institution;

    @Inject
    Links links;

    @Inject
    Marks marks;

    @Inject
    AnnexMarks annex;

    PermitFacts facts(LogoUse use, String code, String language, Instant now) {
        return facts(use, code, language, now, marks.of(use.getMarks(), language));
    }

    private PermitFacts facts(LogoUse use, String code, String language, Instant now, List<MarkRow> shown) {
        LogoTrail decided = use.getTrail();
        return new PermitFacts(
                language,
                institution.read().name(language),
                use.getReference(),
                code,
                links.to("/verify/" + code),
                name(use.getRequester()),
                use.getPartner().partnerName(),
                use.getInitiative().title(),
                LogoNames.of("purpose." + use.getInitiative().purpose(), language),
                media(use, language),
                use.getInitiative().territory(),
                use.getPeriod().startsOn(),
                use.getPeriod().endsOn(),
                use.getArtworkSha256(),
                annex.of(shown, language),
                decided.getConditions(),
                name(Objects.requireNonNull(decided.getDecidedBy())),
                Objects.requireNonNull(decided.getDecidedOn()),
                now,
                json(use, code, shown));
    }

    private static String media(LogoUse use, String language) {
        return use.getMedia().stream()
                .sorted()
                .map(medium -> LogoNames.of("medium." + medium, language))
                .collect(Collectors.joining(", "));
    }

    private String name(UUID person) {
        return em.getReference(Person.class, person).fullName();
    }

    /** The permit as data: codes, not words. */
    private static byte[] json(LogoUse use, String code, List<MarkRow> shown) {
        ObjectNode data = JSON.createObjectNode()
                .put("reference", use.getReference())
                .put("code", code)
                .put("purpose", use.getInitiative().purpose().name())
                .put("partnerKind", use.getPartner().partnerKind().name())
                .put("startsOn", use.getPeriod().startsOn().toString())
                .put("endsOn", use.getPeriod().endsOn().toString())
                .put("artworkSha256", use.getArtworkSha256());
        shown.forEach(mark -> data.withArray("marks").add(mark.code()));
        use.getMedia().stream().sorted().map(LogoMedium::name).forEach(data.withArray("media")::add);
        return data.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }
}
