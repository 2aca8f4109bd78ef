package org.aval.service.exhibits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aval.domain.exhibits.CustodyStep;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.shared.Timelines;

/**
 * The evidence of the cases that open to who asks. Anybody of the staff may ask: what does not open answers as what does
 * not exist. Every look at a copy is written down.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ExhibitRegister {

    @Inject
    CaseDoor cases;

    @Inject
    ExhibitDoor door;

    @Inject
    Exhibits exhibits;

    @Inject
    ExhibitRows rows;

    @Inject
    Sheets sheets;

    @Inject
    Copies copies;

    @Inject
    Custody custody;

    @Inject
    Timelines timelines;

    /** The exhibits of a case: what they are, without opening any of them. */
    public CaseExhibits of(UUID incident) {
        CaseDoor.Opened opened = cases.open(incident);
        return new CaseExhibits(
                incident,
                opened.incident().getReference(),
                rows.of(incident, opened.holder()),
                exhibits.held(incident, opened.incident().getState())
                        .mayAdd(Objects.requireNonNull(opened.access().reason())));
    }

    /** One exhibit, without its pictures. @throws org.aval.domain.shared.Refusal when its case does not open */
    public ExhibitRecord read(UUID id) {
        ExhibitDoor.Opened opened = door.open(id);
        return new ExhibitRecord(
                id,
                opened.place().incident(),
                opened.incident().incident().getReference(),
                opened.number(),
                opened.exhibit(),
                sheets.read(id, opened.place()),
                copies.of(id),
                Arrays.stream(CustodyStep.values()).collect(Collectors.toMap(Function.identity(), opened::verdict)),
                timelines.of("exhibit", id));
    }

    /** A copy as a PNG picture; that somebody looked is written down. */
    public byte[] picture(UUID id, int page, int edition) {
        ExhibitDoor.Opened opened = door.open(id);
        opened.verdict(CustodyStep.VIEW).orRefuse();
        byte[] picture = copies.read(id, opened.place(), page, edition);
        custody.note(id, CustodyStep.VIEW, opened.incident());
        return picture;
    }
}
