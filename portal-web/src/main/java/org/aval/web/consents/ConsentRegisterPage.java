package org.aval.web.consents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.ConsentStanding;
import org.aval.domain.consents.SubjectKind;
import org.aval.service.consents.ConsentFilter;
import org.aval.service.consents.ConsentRegister;
import org.aval.service.consents.ConsentRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Option;
import org.aval.web.shared.Options;
import org.aval.web.shared.Texts;

/** consents/register.xhtml: every consent of somebody who is shown, as it stands on a day. */
@Named("consentRegisterPage")
@RequestScoped
public class ConsentRegisterPage {

    private static final String DUE = "due";

    @Inject
    ConsentRegister register;

    @Inject
    Filters filters;

    @Inject
    Options options;

    @Inject
    Texts texts;

    private Page<ConsentRow> page;

    /** Before the page is written: a reader it is closed to is told so, and nothing else. */
    public void load() {
        page = register.list(filter(filters), filters.page());
    }

    public Page<ConsentRow> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<ConsentColumn> getColumns() {
        return List.of(ConsentColumn.values());
    }

    public boolean isFiltered() {
        return filter(filters).isSet();
    }

    public List<Option> getStandings() {
        return options.filter(ConsentStanding.class);
    }

    public List<Option> getKinds() {
        return options.filter(SubjectKind.class);
    }

    public List<Option> getPlatforms() {
        return options.filter(Consenting.platforms(options));
    }

    /** The platforms of a row, by their labels. */
    public String platforms(ConsentRow row) {
        List<Platform> named = Arrays.stream(row.platforms().split(","))
                .filter(code -> !code.isEmpty())
                .map(Platform::valueOf)
                .toList();
        return texts.shown(named);
    }

    /** All, or what is to come down. */
    public List<Option> getDues() {
        return options.filter(List.of(new Option(DUE, texts.of("consents.due.only"))));
    }

    /** What the address narrows the register by. */
    static ConsentFilter filter(Filters filters) {
        return new ConsentFilter(
                filters.choice("standing", ConsentStanding.class),
                filters.choice("kind", SubjectKind.class),
                filters.choice("platform", Platform.class),
                filters.day("asOf"),
                filters.day("knownAt"),
                DUE.equals(filters.choice("due")),
                filters.words("words"));
    }
}
