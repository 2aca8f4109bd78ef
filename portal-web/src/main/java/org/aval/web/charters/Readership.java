package org.aval.web.charters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.people.Audience;
import org.aval.service.shared.InstitutionDesk;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** As whom a version is looked at: the audiences, the place and the language the address asks for. */
@RequestScoped
public class Readership {

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    InstitutionDesk institution;

    @Inject
    Texts texts;

    /** An audience, and whether the text is shown as to it. */
    public record Choice(String value, String label, boolean chosen) {}

    Set<Audience> audiences() {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        String[] asked = request.getParameterValues("audience");
        Arrays.stream(asked == null ? new String[0] : asked)
                .map(name -> Options.chosen(Audience.class, name))
                .filter(audience -> audience != null)
                .forEach(audiences::add);
        return audiences;
    }

    List<Choice> choices() {
        Set<Audience> chosen = audiences();
        return Arrays.stream(Audience.values())
                .map(audience -> new Choice(audience.name(), texts.label(audience), chosen.contains(audience)))
                .toList();
    }

    Jurisdiction jurisdiction() {
        Jurisdiction asked = Options.chosen(Jurisdiction.class, request.getParameter("jurisdiction"));
        return asked == null ? institution.read().jurisdiction() : asked;
    }

    List<Option> jurisdictions() {
        return Arrays.stream(Jurisdiction.values())
                .map(where -> new Option(where.name(), texts.label(where)))
                .toList();
    }

    String language() {
        String asked = request.getParameter("in");
        return asked != null && Language.SPOKEN.contains(asked) ? asked : language.getCode();
    }

    List<Option> languages() {
        return ArticleFields.LANGUAGES.stream()
                .map(code -> new Option(code, texts.of("charters.in." + code)))
                .toList();
    }
}
