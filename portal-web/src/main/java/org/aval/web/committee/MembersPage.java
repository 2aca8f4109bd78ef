package org.aval.web.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.aval.domain.committee.CompositionRule;
import org.aval.service.committee.CommitteeRegister;
import org.aval.service.committee.CommitteeView;
import org.aval.web.shared.Condition;
import org.aval.web.shared.Language;
import org.aval.web.shared.Texts;

/** committee/members.xhtml: who sits on the committee, and whether it is made as it should be. */
@Named("membersPage")
@RequestScoped
public class MembersPage {

    @Inject
    CommitteeRegister register;

    @Inject
    Language language;

    @Inject
    Texts texts;

    private CommitteeView view;

    public void load() {
        view = register.members(language.getCode());
    }

    public CommitteeView getView() {
        return view;
    }

    /** Each rule about who the committee is made of. */
    public List<Condition> getComposition() {
        return Arrays.stream(CompositionRule.values()).map(this::condition).toList();
    }

    private Condition condition(CompositionRule rule) {
        boolean met = Boolean.TRUE.equals(view.composition().get(rule));
        String key = Texts.key(rule);
        return new Condition(
                met, texts.of(key), texts.of(key + ".why"), met ? "" : texts.of("committee.composition.restore"));
    }
}
