package org.aval.web.attestations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.attestations.AudienceRule;
import org.aval.domain.attestations.CampaignKind;
import org.aval.domain.attestations.CampaignName;
import org.aval.domain.attestations.CampaignWish;
import org.aval.domain.attestations.QuizRules;
import org.aval.domain.people.Audience;
import org.aval.domain.people.EmploymentType;
import org.aval.domain.people.Profession;

/** What somebody types who prepares a campaign. */
public class CampaignForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private CampaignKind kind;
    private String nameFr;
    private String nameEn;
    private String version;
    private LocalDate launchOn;
    private LocalDate dueOn;
    private Integer dueDays;
    private boolean rolling;
    private Integer within;
    private List<String> units = List.of();
    private List<String> professions = List.of();
    private List<String> audiences = List.of();
    private List<String> employments = List.of();
    private String numbers;
    private Integer passMark;
    private Integer tries;
    private Integer pause;

    CampaignWish wish(LocalDate today) {
        return new CampaignWish(
                kind,
                new CampaignName(text(nameFr), text(nameEn)),
                UUID.fromString(version),
                launchOn == null ? today : launchOn,
                dueOn,
                dueOn == null ? dueDays : null,
                rolling,
                rule(),
                new QuizRules(number(passMark), number(tries), pause == null ? -1 : pause));
    }

    /** One number a line, or parted by commas or blanks. */
    List<String> people() {
        return Arrays.asList(text(numbers).strip().split("[\\s,;]+"));
    }

    private AudienceRule rule() {
        if (kind == CampaignKind.REMEDIAL) {
            return AudienceRule.LISTED;
        }
        return AudienceRule.of(
                        units,
                        constants(Profession.class, professions),
                        constants(Audience.class, audiences),
                        constants(EmploymentType.class, employments))
                .renewing(within);
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> names) {
        return names.stream()
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    public CampaignKind getKind() {
        return kind;
    }

    public void setKind(CampaignKind kind) {
        this.kind = kind;
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

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public LocalDate getLaunchOn() {
        return launchOn;
    }

    public void setLaunchOn(LocalDate launchOn) {
        this.launchOn = launchOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Integer getDueDays() {
        return dueDays;
    }

    public void setDueDays(Integer dueDays) {
        this.dueDays = dueDays;
    }

    public boolean isRolling() {
        return rolling;
    }

    public void setRolling(boolean rolling) {
        this.rolling = rolling;
    }

    public Integer getWithin() {
        return within;
    }

    public void setWithin(Integer within) {
        this.within = within;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units == null ? List.of() : List.copyOf(units);
    }

    public List<String> getProfessions() {
        return professions;
    }

    public void setProfessions(List<String> professions) {
        this.professions = professions == null ? List.of() : List.copyOf(professions);
    }

    public List<String> getAudiences() {
        return audiences;
    }

    public void setAudiences(List<String> audiences) {
        this.audiences = audiences == null ? List.of() : List.copyOf(audiences);
    }

    public List<String> getEmployments() {
        return employments;
    }

    public void setEmployments(List<String> employments) {
        this.employments = employments == null ? List.of() : List.copyOf(employments);
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    public Integer getPassMark() {
        return passMark;
    }

    public void setPassMark(Integer passMark) {
        this.passMark = passMark;
    }

    public Integer getTries() {
        return tries;
    }

    public void setTries(Integer tries) {
        this.tries = tries;
    }

    public Integer getPause() {
        return pause;
    }

    public void setPause(Integer pause) {
        this.pause = pause;
    }
}
