package org.aval.web.scenarios;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.aval.service.scenarios.ScenarioRegister;
import org.aval.service.scenarios.ScenarioRow;

/** scenarios/register.xhtml: the scenarios of the institution's own of which the reader may know. */
@Named("scenarioRegisterPage")
@RequestScoped
public class ScenarioRegisterPage {

    @Inject
    ScenarioRegister register;

    private List<ScenarioRow> rows;

    /** Before the page is written: it is for those who look at them or use them. */
    public void load() {
        rows = register.list();
    }

    public List<ScenarioRow> getRows() {
        return List.copyOf(rows);
    }
}
