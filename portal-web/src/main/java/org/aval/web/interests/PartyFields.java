package org.aval.web.interests;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aval.domain.interests.CounterpartyKind;
import org.aval.domain.interests.CounterpartySector;
import org.aval.domain.interests.CounterpartyWording;
import org.aval.service.interests.PartyRecord;
import org.aval.service.interests.PartyRelation;
import org.aval.service.interests.RelatedParty;

/** What an officer types about one of those outside. */
public class PartyFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private CounterpartyKind kind;
    private CounterpartySector sector;
    private String also;
    private String head;

    void tell(PartyRecord record) {
        CounterpartyWording wording = record.wording();
        name = wording.name();
        kind = wording.kind();
        sector = wording.sector();
        also = wording.aliases().stream().sorted().collect(Collectors.joining("\n"));
        head = record.those(PartyRelation.HEAD).stream()
                .map(RelatedParty::name)
                .findFirst()
                .orElse("");
    }

    String name() {
        return Objects.requireNonNullElse(name, "");
    }

    /** One name a line. */
    Set<String> aliases() {
        return Objects.requireNonNullElse(also, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String group() {
        return Objects.requireNonNullElse(head, "");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CounterpartyKind getKind() {
        return kind;
    }

    public void setKind(CounterpartyKind kind) {
        this.kind = kind;
    }

    public CounterpartySector getSector() {
        return sector;
    }

    public void setSector(CounterpartySector sector) {
        this.sector = sector;
    }

    public String getAlso() {
        return also;
    }

    public void setAlso(String also) {
        this.also = also;
    }

    public String getHead() {
        return head;
    }

    public void setHead(String head) {
        this.head = head;
    }
}
