package org.aval.web.mandates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aval.domain.channels.Platform;
import org.aval.domain.mandates.MandateType;
import org.aval.service.mandates.MandateFilter;
import org.aval.service.mandates.MandateFlag;
import org.aval.service.mandates.MandateOrder;
import org.aval.service.mandates.MandatePhase;
import org.aval.service.mandates.MandateRegister;
import org.aval.service.mandates.MandateRow;
import org.aval.service.shared.Page;
import org.aval.web.shared.Filters;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;

/** mandates/register.xhtml: who may speak for the institution, and the register of mandates. */
@Named("mandateRegisterPage")
@RequestScoped
public class MandateRegisterPage {

    @Inject
    MandateRegister register;

    @Inject
    Filters filters;

    @Inject
    Language language;

    @Inject
    MandateChoices choices;

    private Page<MandateRow> page;

    /** Before the page is written. */
    public void load() {
        page = register.list(filter(filters), filters.page(), language.getCode());
    }

    public Page<MandateRow> getPage() {
        return page;
    }

    /** What may be shown. */
    public List<MandateColumn> getColumns() {
        return List.of(MandateColumn.values());
    }

    public MandateFilter getFilter() {
        return filter(filters);
    }

    public boolean isFiltered() {
        return getFilter().isSet();
    }

    /** What the register shows unasked stands first. */
    public List<Option> getPhases() {
        return choices.phases();
    }

    public List<Option> getTypes() {
        return choices.types();
    }

    /** What is the matter with it; of interests, to whom they are told. */
    public List<Option> getFlags() {
        return choices.flags(register.knowsOfInterests());
    }

    public List<Option> getOrders() {
        return choices.orders();
    }

    /** What the address narrows the register by. */
    static MandateFilter filter(Filters filters) {
        return new MandateFilter(
                filters.choice("phase", MandatePhase.class),
                filters.choice("type", MandateType.class),
                filters.choice("topic"),
                filters.choice("channel", Platform.class),
                Stream.of("fr", "en")
                        .filter(spoken -> spoken.equals(filters.choice("language")))
                        .findFirst()
                        .orElse(null),
                filters.choice("unit"),
                filters.choice("flag", MandateFlag.class),
                filters.words("words"),
                filters.day("asof"),
                filters.day("known"),
                Objects.requireNonNullElse(filters.choice("order", MandateOrder.class), MandateOrder.HOLDER));
    }
}
