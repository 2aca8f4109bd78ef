package org.aval.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.aval.domain.shared.Refusal;
import org.aval.service.settings.UnitLine;
import org.aval.service.settings.UnitRegister;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Look;
import org.aval.web.shared.Option;
import org.aval.web.shared.Texts;

/** settings/units.xhtml: the tree of units, and a new one. */
@Named("unitsPage")
@ViewScoped
public class UnitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UnitRegister register;

    @Inject
    UnitWords words;

    @Inject
    Answers answers;

    @Inject
    Texts texts;

    private String code;
    private String nameFr;
    private String nameEn;
    private String parent = UnitWords.TOP;
    private transient List<UnitLine> lines;

    /** Before each rendering. */
    public void load() {
        lines = register.list();
    }

    public List<UnitLine> getLines() {
        if (lines == null) {
            load();
        }
        return lines;
    }

    public List<Option> getParents() {
        return words.parents(register.parents());
    }

    /** Is it there, does it close, is it closed? */
    public Look look(UnitLine line) {
        return words.look(line.closedOn(), line.open());
    }

    /** How deep it stands, as a style knows it. */
    public String depth(UnitLine line) {
        return "depth-" + Math.min(line.depth(), 6);
    }

    /** The other name, for who knows the unit by it. */
    public String name(UnitLine line) {
        return words.name(line.nameFr(), line.nameEn());
    }

    /** Opens it, or says beside its field what is wrong. */
    public String add() {
        try {
            register.add(
                    UnitWords.told(code).toUpperCase(Locale.ROOT),
                    UnitWords.told(nameFr),
                    UnitWords.told(nameEn),
                    words.parent(parent));
        } catch (Refusal no) {
            answers.refused(no.verdict(), words.field(no, nameFr));
            return null;
        }
        answers.done("settings.unit.added");
        answers.keep();
        return "/settings/units?faces-redirect=true";
    }

    public String getCount() {
        return texts.of("settings.units.count", getLines().size());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
