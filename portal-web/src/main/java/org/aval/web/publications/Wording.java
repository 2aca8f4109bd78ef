package org.aval.web.publications;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.aval.domain.publications.EvidenceLevel;
import org.aval.domain.publications.PublicationText;

/** What a form asks about a text to be read: the words, their sources, how sure, whether somebody is shown. */
public final class Wording implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private String sources;
    private EvidenceLevel evidence = EvidenceLevel.NONE;
    private boolean people;
    private String consents;

    /** What was sent before, to be changed. */
    static Wording of(PublicationText sent) {
        Wording wording = new Wording();
        wording.text = sent.text();
        wording.sources = sent.sources();
        wording.evidence = sent.evidenceLevel();
        wording.people = sent.peopleInMedia();
        return wording;
    }

    PublicationText read() {
        return new PublicationText(text == null ? "" : text, sources == null ? "" : sources, evidence, people);
    }

    /** The references of consents as they were typed. */
    List<String> agreed() {
        return consents == null
                ? List.of()
                : Arrays.stream(consents.strip().split("[\\s,;]+"))
                        .filter(reference -> !reference.isEmpty())
                        .toList();
    }

    public String getConsents() {
        return consents;
    }

    public void setConsents(String consents) {
        this.consents = consents;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSources() {
        return sources;
    }

    public void setSources(String sources) {
        this.sources = sources;
    }

    public EvidenceLevel getEvidence() {
        return evidence;
    }

    public void setEvidence(EvidenceLevel evidence) {
        this.evidence = evidence;
    }

    public boolean isPeople() {
        return people;
    }

    public void setPeople(boolean people) {
        this.people = people;
    }
}
