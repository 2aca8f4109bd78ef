package org.aval.web.incidents;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.aval.web.shared.Option;

/** One of the nine factors that are weighed, and what was chosen for it. */
public class FactorLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String label;
    private final String help;
    private final ArrayList<Option> options;
    private String chosen;

    FactorLine(String label, String help, List<Option> options, String chosen) {
        this.label = label;
        this.help = help;
        this.options = new ArrayList<>(options);
        this.chosen = chosen;
    }

    /** What was chosen as a number. */
    int number() {
        return Integer.parseInt(chosen);
    }

    public String getLabel() {
        return label;
    }

    public String getHelp() {
        return help;
    }

    public List<Option> getOptions() {
        return options;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
