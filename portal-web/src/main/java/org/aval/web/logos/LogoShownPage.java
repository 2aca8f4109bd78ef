package org.aval.web.logos;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aval.domain.logos.LogoMedium;
import org.aval.domain.logos.MarkBearer;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.service.logos.BorneMark;
import org.aval.service.logos.ShownMarkDesk;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** logos/shown.xhtml: under which permit an account or a mandate shows a mark. */
@Named("logoShownPage")
@ViewScoped
public class LogoShownPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "logos.shown.noSuchPermit", "permit",
            "logos.shown.notActive", "permit",
            "logos.shown.permitMissing", "permit",
            "logos.shown.mediumMissing", "medium",
            "logos.shown.notThere", "medium",
            "logos.shown.notForMedium", "medium");

    @Inject
    ShownMarkDesk desk;

    @Inject
    Answers answers;

    @Inject
    Options options;

    @Inject
    Texts texts;

    private MarkBearer bearer;
    private UUID id;
    private int line;
    private MarkShowing showing;
    private String permit;
    private String medium;
    private String reason;

    /** Before each rendering. @throws Refusal to whom it is not open */
    public void load() {
        BorneMark now = desk.of(bearer, id);
        now.naming().orRefuse();
        line = now.line();
        if (showing == null && now.said()) {
            showing = now.use() == null ? MarkShowing.NONE : MarkShowing.UNDER_A_PERMIT;
            permit = now.reference();
            medium = now.medium() == null ? "" : now.medium().name();
        }
    }

    /** Writes it down, or says what is in the way beside the field. */
    public String keep() {
        try {
            if (showing == MarkShowing.NONE) {
                desk.without(bearer, id, line, reason);
            } else {
                Verdict.unless(blank(permit), "logos.shown.permitMissing")
                        .and(() -> Verdict.unless(blank(medium), "logos.shown.mediumMissing"))
                        .orRefuse();
                desk.name(bearer, id, line, permit, LogoMedium.valueOf(medium), reason);
            }
            answers.done("logos.shown.kept");
            answers.keep();
            return getBack() + "&faces-redirect=true";
        } catch (Refusal no) {
            answers.refused(no.verdict(), FIELDS.getOrDefault(no.verdict().why(), ""));
            return null;
        }
    }

    private static boolean blank(String told) {
        return told == null || told.isBlank();
    }

    /** The page of the account or the mandate. */
    public String getBack() {
        return ShownMarkView.path(bearer) + "?id=" + id;
    }

    public List<Option> getShowings() {
        return options.choices(MarkShowing.class);
    }

    /** On what such a mark can be shown. */
    public List<Option> getMedia() {
        return Stream.concat(
                        Stream.of(new Option("", texts.of("logos.choose"))),
                        options.choices(LogoMedium.class).stream()
                                .filter(one -> bearer.media().contains(LogoMedium.valueOf(one.value()))))
                .toList();
    }

    public MarkBearer getBearer() {
        return bearer;
    }

    public void setBearer(MarkBearer bearer) {
        this.bearer = bearer;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public MarkShowing getShowing() {
        return showing;
    }

    public void setShowing(MarkShowing showing) {
        this.showing = showing;
    }

    public String getPermit() {
        return permit;
    }

    public void setPermit(String permit) {
        this.permit = permit;
    }

    public String getMedium() {
        return medium;
    }

    public void setMedium(String medium) {
        this.medium = medium;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
