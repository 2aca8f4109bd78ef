package org.aval.web.lessons;

import java.io.Serializable;
import java.util.Objects;
import org.aval.domain.channels.Platform;
import org.aval.domain.people.Profession;
import org.aval.domain.scenarios.ToldFacts;
import org.aval.web.shared.Options;

/** What a scenario lets its readers know, as it is chosen; an empty choice tells nothing. */
public class ToldForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String role = "";
    private String unit = "";
    private String year = "";
    private String platform = "";

    void take(ToldFacts told) {
        role = told.role() == null ? "" : told.role().name();
        unit = Objects.requireNonNullElse(told.unit(), "");
        year = told.year() == null ? "" : String.valueOf(told.year());
        platform = told.platform() == null ? "" : told.platform().name();
    }

    ToldFacts facts() {
        return new ToldFacts(
                Options.chosen(Profession.class, role),
                unit.isEmpty() ? null : unit,
                year.isEmpty() ? null : Integer.valueOf(year),
                Options.chosen(Platform.class, platform));
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = Objects.requireNonNullElse(role, "");
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = Objects.requireNonNullElse(unit, "");
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = Objects.requireNonNullElse(year, "");
    }

    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = Objects.requireNonNullElse(platform, "");
    }
}
