package org.aval.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.aval.domain.shared.Refusal;
import org.aval.service.settings.UnitRegister;
import org.aval.service.settings.UnitSheet;
import org.aval.web.shared.Answers;
import org.aval.web.shared.Option;

/** settings/unit.xhtml: one unit, its names, its place, its end. */
@Named("unitPage")
@ViewScoped
public class UnitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UnitRegister register;

    @Inject
    UnitWords words;

    @Inject
    Answers answers;

    private String code;
    private UnitSheet unit;
    private String nameFr;
    private String nameEn;
    private String parent;
    private LocalDate lastDay;

    /** Before the first rendering; what is typed afterwards stays. */
    public void load() {
        if (unit == null) {
            unit = register.read(UnitWords.told(code));
            nameFr = unit.nameFr();
            nameEn = unit.nameEn();
            parent = unit.parent() == null ? UnitWords.TOP : unit.parent();
        }
    }

    public UnitSheet getUnit() {
        return unit;
    }

    /** The name in the language of the request. */
    public String getName() {
        return words.name(unit.nameFr(), unit.nameEn());
    }

    public boolean isClosing() {
        return unit.closedOn() != null;
    }

    public List<Option> getParents() {
        return words.parents(unit.parents());
    }

    /** Other names, another place. */
    public String change() {
        return answered(
                "settings.unit.changed",
                () -> register.change(
                        unit.code(),
                        unit.version(),
                        UnitWords.told(nameFr),
                        UnitWords.told(nameEn),
                        words.parent(parent)));
    }

    /** The end, with its day. */
    public String close() {
        return answered("settings.unit.closed", () -> register.close(unit.code(), unit.version(), lastDay));
    }

    /** No end after all. */
    public String reopen() {
        return answered("settings.unit.reopened", () -> register.reopen(unit.code(), unit.version()));
    }

    private String answered(String done, Runnable change) {
        try {
            change.run();
        } catch (Refusal no) {
            answers.refused(no.verdict(), words.field(no, nameFr));
            return null;
        }
        answers.done(done);
        answers.keep();
        return "/settings/units?faces-redirect=true";
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
