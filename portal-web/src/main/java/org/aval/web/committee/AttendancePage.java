package org.aval.web.committee;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aval.domain.committee.SessionMode;
import org.aval.domain.committee.SessionStep;
import org.aval.domain.shared.Refusal;
import org.aval.service.committee.SessionDesk;
import org.aval.service.committee.SessionRecord;
import org.aval.service.committee.SessionRef;
import org.aval.service.committee.SessionRegister;
import org.aval.service.committee.TablePlace;
import org.aval.web.shared.Answered;
import org.aval.web.shared.Language;
import org.aval.web.shared.Option;
import org.aval.web.shared.Query;
import org.aval.web.shared.Texts;

/** committee/attendance.xhtml: who is at the table now; who comes later or leaves is noted by filling it in again. */
@Named("attendancePage")
@ViewScoped
public class AttendancePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SessionRegister register;

    @Inject
    SessionDesk desk;

    @Inject
    Texts texts;

    @Inject
    Language language;

    private UUID id = Query.OF_NO_RECORD;
    private int version = -1;
    private List<String> here = new ArrayList<>();
    private List<String> remote = new ArrayList<>();
    private transient SessionRecord record;

    /** Before the first rendering: who is there; what was ticked stays. It is the secretary's. */
    public void load() {
        record = register.read(id, language.getCode());
        if (!SessionWords.isTheirs(record.verdicts().get(SessionStep.ATTEND))) {
            throw new Refusal("committee.notForYou");
        }
        if (version < 0) {
            version = record.version();
            record.table().stream()
                    .filter(TablePlace::here)
                    .forEach(place -> here.add(place.seat().toString()));
            record.table().stream()
                    .filter(TablePlace::remote)
                    .forEach(place -> remote.add(place.seat().toString()));
        }
    }

    public SessionRecord getRecord() {
        if (record == null) {
            record = register.read(id, language.getCode());
        }
        return record;
    }

    /** Who may sit there. */
    public List<Option> getSeats() {
        return getRecord().table().stream()
                .map(place -> new Option(
                        place.seat().toString(),
                        texts.of("committee.attendance.who", place.name(), texts.label(place.kind()))))
                .toList();
    }

    /** Can somebody take part from another place? */
    public boolean isFromAfar() {
        return getRecord().row().mode() != SessionMode.ONSITE;
    }

    /** Notes who came and who left. */
    @Answered("committee.attendance.noted")
    public String save() {
        Set<UUID> far = seats(remote);
        Set<UUID> present = new HashSet<>(seats(here));
        present.addAll(far);
        desk.attend(new SessionRef(id, version), present, far);
        return "/committee/session?faces-redirect=true&id=" + id;
    }

    private static Set<UUID> seats(List<String> ticked) {
        return ticked.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public List<String> getHere() {
        return here;
    }

    public void setHere(List<String> here) {
        this.here = here;
    }

    public List<String> getRemote() {
        return remote;
    }

    public void setRemote(List<String> remote) {
        this.remote = remote;
    }
}
