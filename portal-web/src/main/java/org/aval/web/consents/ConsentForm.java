package org.aval.web.consents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.channels.Platform;
import org.aval.domain.consents.Capacity;
import org.aval.domain.consents.ConsentMedium;
import org.aval.domain.consents.ConsentPeriod;
import org.aval.domain.consents.ConsentProof;
import org.aval.domain.consents.ConsentScope;
import org.aval.domain.consents.ConsentSubject;
import org.aval.domain.consents.ConsentWish;
import org.aval.domain.consents.Signatory;
import org.aval.domain.consents.SubjectKind;

/** What somebody reads off a form that was signed. */
public class ConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SubjectKind kind;
    private String subject;
    private Capacity capacity = Capacity.ADULT;
    private List<String> signatories = List.of();
    private String soleReason;
    private String purpose;
    private List<String> media = List.of();
    private List<String> platforms = List.of();
    private String territory;
    private String restrictions;
    private boolean name;
    private boolean face;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String keptAt;
    private String contact;
    private String witness;
    private String digest;

    /** What was read, with who saw it signed. */
    ConsentWish wish(UUID witnessed, String formSha256) {
        return new ConsentWish(
                new ConsentSubject(kind, text(subject), capacity),
                signatories.stream().map(Signatory::valueOf).collect(Collectors.toSet()),
                text(soleReason),
                new ConsentScope(text(purpose), text(territory), text(restrictions), name, face),
                media.stream().map(ConsentMedium::valueOf).collect(Collectors.toSet()),
                platforms.stream().map(Platform::valueOf).collect(Collectors.toSet()),
                new ConsentPeriod(startsOn, endsOn),
                new ConsentProof(formSha256, text(keptAt), text(contact), witnessed));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static List<String> copy(Collection<String> chosen) {
        return chosen == null ? List.of() : List.copyOf(chosen);
    }

    public SubjectKind getKind() {
        return kind;
    }

    public void setKind(SubjectKind kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(Capacity capacity) {
        this.capacity = capacity;
    }

    public List<String> getSignatories() {
        return signatories;
    }

    public void setSignatories(List<String> signatories) {
        this.signatories = copy(signatories);
    }

    public String getSoleReason() {
        return soleReason;
    }

    public void setSoleReason(String soleReason) {
        this.soleReason = soleReason;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public List<String> getMedia() {
        return media;
    }

    public void setMedia(List<String> media) {
        this.media = copy(media);
    }

    public List<String> getPlatforms() {
        return platforms;
    }

    public void setPlatforms(List<String> platforms) {
        this.platforms = copy(platforms);
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getRestrictions() {
        return restrictions;
    }

    public void setRestrictions(String restrictions) {
        this.restrictions = restrictions;
    }

    public boolean isName() {
        return name;
    }

    public void setName(boolean name) {
        this.name = name;
    }

    public boolean isFace() {
        return face;
    }

    public void setFace(boolean face) {
        this.face = face;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getKeptAt() {
        return keptAt;
    }

    public void setKeptAt(String keptAt) {
        this.keptAt = keptAt;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public String getDigest() {
        return digest;
    }

    public void setDigest(String digest) {
        this.digest = digest;
    }
}
