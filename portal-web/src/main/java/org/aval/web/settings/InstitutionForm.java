package org.aval.web.settings;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.aval.domain.charters.Jurisdiction;
import org.aval.domain.settings.Canton;
import org.aval.domain.settings.InstitutionProfile;
import org.aval.web.shared.Options;

/** What somebody types about the institution, before it is a profile. */
public class InstitutionForm implements Serializable {

    /** "No canton": an empty value would be dropped from the page. */
    static final String NO_CANTON = "none";

    private static final long serialVersionUID = 1L;

    private String code;
    private String shortName;
    private String nameFr;
    private String nameEn;
    private String jurisdiction;
    private String canton;
    private String zone;
    private String domain;
    private String codePrefix;
    private String languages;
    private String authoritativeLanguage;
    private String helpPhone;
    private String helpEmail;

    /** As it stands. */
    static InstitutionForm of(InstitutionProfile profile) {
        InstitutionForm form = proposed(profile);
        form.code = profile.code();
        form.shortName = profile.shortName();
        form.nameFr = profile.nameFr();
        form.nameEn = profile.nameEn();
        form.domain = profile.domain();
        form.codePrefix = profile.codePrefix();
        form.helpPhone = profile.helpPhone();
        form.helpEmail = profile.helpEmail();
        return form;
    }

    /** What can be proposed to an institution nobody has named yet: its law, its hours, its languages. */
    static InstitutionForm proposed(InstitutionProfile profile) {
        InstitutionForm form = new InstitutionForm();
        form.jurisdiction = profile.jurisdiction().name();
        form.canton = profile.canton() == null ? NO_CANTON : profile.canton().name();
        form.zone = profile.zone();
        form.languages = profile.languagesTold();
        form.authoritativeLanguage = profile.authoritativeLanguage();
        return form;
    }

    /** As it was meant: without spaces around, codes in capitals, the domain in lower case. */
    InstitutionProfile profile() {
        return new InstitutionProfile(
                told(code).toUpperCase(Locale.ROOT),
                told(shortName),
                told(nameFr),
                told(nameEn),
                Jurisdiction.valueOf(jurisdiction),
                Options.chosen(Canton.class, canton),
                told(zone),
                told(domain).toLowerCase(Locale.ROOT),
                told(codePrefix).toUpperCase(Locale.ROOT),
                Set.of(told(languages).split(",")),
                told(authoritativeLanguage),
                told(helpPhone),
                told(helpEmail));
    }

    private static String told(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
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

    public String getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(String jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    public String getCanton() {
        return canton;
    }

    public void setCanton(String canton) {
        this.canton = canton;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getDomain() {
        return domain;
    }

    public void setDomain(String domain) {
        this.domain = domain;
    }

    public String getCodePrefix() {
        return codePrefix;
    }

    public void setCodePrefix(String codePrefix) {
        this.codePrefix = codePrefix;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public String getAuthoritativeLanguage() {
        return authoritativeLanguage;
    }

    public void setAuthoritativeLanguage(String authoritativeLanguage) {
        this.authoritativeLanguage = authoritativeLanguage;
    }

    public String getHelpPhone() {
        return helpPhone;
    }

    public void setHelpPhone(String helpPhone) {
        this.helpPhone = helpPhone;
    }

    public String getHelpEmail() {
        return helpEmail;
    }

    public void setHelpEmail(String helpEmail) {
        this.helpEmail = helpEmail;
    }
}
