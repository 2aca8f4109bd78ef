package org.aval.web.accounts;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.accounts.AccountCustody;
import org.aval.domain.accounts.AccountPurpose;
import org.aval.domain.channels.Objective;
import org.aval.domain.channels.Platform;
import org.aval.service.accounts.AccountRequest;

/** What somebody types about an account. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String address;
    private Platform site;
    private String displayName;
    private String unit;
    private String audience;
    private List<String> objectives = List.of();
    private List<String> languages = List.of("fr");
    private Integer hours;
    private boolean collectsData;
    private String assessmentRef;
    private String one;
    private String other;
    private String vaultRef;
    private String recoveryEmail;
    private String houseRules;

    AccountRequest request(List<UUID> administrators) {
        return new AccountRequest(text(address), site, purpose(), aims(), administrators);
    }

    AccountPurpose purpose() {
        return new AccountPurpose(
                text(displayName),
                text(unit),
                text(audience),
                languages.isEmpty()
                        ? "fr"
                        : String.join(
                                ",",
                                languages.stream()
                                        .sorted((a, b) -> b.compareTo(a))
                                        .toList()),
                hours == null ? 0 : hours,
                collectsData,
                text(assessmentRef));
    }

    Set<Objective> aims() {
        return objectives.stream()
                .map(Objective::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Objective.class)));
    }

    AccountCustody custody() {
        return new AccountCustody(text(vaultRef), text(recoveryEmail), text(houseRules));
    }

    void tell(AccountPurpose purpose, Set<Objective> aims, AccountCustody custody) {
        displayName = purpose.displayName();
        unit = purpose.unitCode();
        audience = purpose.audience();
        languages = List.of(purpose.languages().split(","));
        hours = purpose.hoursPerWeek();
        collectsData = purpose.collectsData();
        assessmentRef = purpose.assessmentRef();
        objectives = aims.stream().map(Enum::name).sorted().toList();
        vaultRef = custody.vaultRef();
        recoveryEmail = custody.recoveryEmail();
        houseRules = custody.houseRules();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Platform getSite() {
        return site;
    }

    public void setSite(Platform site) {
        this.site = site;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public List<String> getObjectives() {
        return objectives;
    }

    public void setObjectives(List<String> objectives) {
        this.objectives = objectives == null ? List.of() : List.copyOf(objectives);
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages == null ? List.of() : List.copyOf(languages);
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public boolean isCollectsData() {
        return collectsData;
    }

    public void setCollectsData(boolean collectsData) {
        this.collectsData = collectsData;
    }

    public String getAssessmentRef() {
        return assessmentRef;
    }

    public void setAssessmentRef(String assessmentRef) {
        this.assessmentRef = assessmentRef;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getVaultRef() {
        return vaultRef;
    }

    public void setVaultRef(String vaultRef) {
        this.vaultRef = vaultRef;
    }

    public String getRecoveryEmail() {
        return recoveryEmail;
    }

    public void setRecoveryEmail(String recoveryEmail) {
        this.recoveryEmail = recoveryEmail;
    }

    public String getHouseRules() {
        return houseRules;
    }

    public void setHouseRules(String houseRules) {
        this.houseRules = houseRules;
    }
}
