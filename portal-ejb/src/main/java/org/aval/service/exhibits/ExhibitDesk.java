package org.aval.service.exhibits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aval.domain.exhibits.CustodyStep;
import org.aval.domain.shared.Refusal;
import org.aval.domain.shared.Verdict;
import org.aval.domain.vault.KeyPart;
import org.aval.service.incidents.CaseDoor;
import org.aval.service.incidents.CaseRef;
import org.aval.service.shared.Command;

/**
 * What is done with evidence by whom its case opens to: brought, checked against its digest, handed out with a reason,
 * hidden in parts. Each is a line in the chain of custody.
 */
@Stateless
@RolesAllowed("EMPLOYEE")
public class ExhibitDesk {

    /** The largest file that is kept. */
    public static final long LARGEST = 100L << 20;

    private static final int MOST_MASKS = 50;

    @Inject
    CaseDoor cases;

    @Inject
    ExhibitDoor door;

    @Inject
    Exhibits exhibits;

    @Inject
    Original original;

    @Inject
    Sheets sheets;

    @Inject
    Copies copies;

    @Inject
    Custody custody;

    @Inject
    CaptureCheck capture;

    /** Would this be taken in? Asked before it is read. @throws Refusal when it would not */
    public void awaits(CaseRef shown, Brought brought) {
        ready(shown, brought);
    }

    /**
     * Takes in what somebody brought.
     *
     * @throws Refusal with what is wrong with it; nothing of it stays then
     */
    @Command
    public UUID add(CaseRef shown, Brought brought, Arrived arrived) {
        CaseDoor.Opened opened = ready(shown, brought);
        UUID id = exhibits.take(
                new Place(shown.id(), KeyPart.CASE, opened.holder()),
                brought,
                opened.reader().staffNo(),
                arrived);
        custody.note(id, CustodyStep.SEAL, opened);
        return id;
    }

    private CaseDoor.Opened ready(CaseRef shown, Brought brought) {
        CaseDoor.Opened opened = cases.open(shown.id());
        exhibits.held(shown.id(), opened.incident().getState())
                .mayAdd(Objects.requireNonNull(opened.access().reason()))
                .orRefuse();
        capture.of(brought).orRefuse();
        return opened;
    }

    /** Is the original still what it was when it was sealed? Its digest is counted again from its sealed bytes. */
    @Command
    public boolean verify(ExhibitRef shown) {
        ExhibitDoor.Opened opened = door.open(shown.id());
        opened.verdict(CustodyStep.VERIFY).orRefuse();
        Map<ExhibitField, String> sheet = sheets.read(shown.id(), opened.place());
        String counted = original.open(shown.id(), opened.place(), length(sheet), OutputStream.nullOutputStream());
        custody.note(shown.id(), CustodyStep.VERIFY, opened.incident());
        return counted.equals(sheet.get(ExhibitField.SHA256));
    }

    /** Hands the original out: who does it says why, and was warned. */
    @Command
    public void download(ExhibitRef shown, String reason, OutputStream to) {
        ExhibitDoor.Opened opened = door.open(shown.id());
        opened.verdict(CustodyStep.DOWNLOAD)
                .and(() -> Verdict.unless(reason.isBlank(), "shared.motiveMissing"))
                .orRefuse();
        int line = custody.note(shown.id(), CustodyStep.DOWNLOAD, opened.incident());
        sheets.keep(shown.id(), opened.place(), "REASON." + line, reason);
        original.open(shown.id(), opened.place(), length(sheets.read(shown.id(), opened.place())), to);
    }

    /** Hides places on a copy: a further copy is made, the one before it and the original stay. */
    @Command
    public int mask(ExhibitRef shown, int page, int edition, List<Mask> masks) {
        ExhibitDoor.Opened opened = door.open(shown.id());
        opened.verdict(CustodyStep.MASK).orRefuse();
        List<ExhibitCopy> ofThePage = copies.of(shown.id()).stream()
                .filter(copy -> copy.page() == page)
                .toList();
        ExhibitCopy seen = ofThePage.stream()
                .filter(copy -> copy.edition() == edition)
                .findFirst()
                .orElseThrow(() -> new Refusal("incidents.unknown"));
        mayHide(masks, seen).orRefuse();
        byte[] picture = copies.read(shown.id(), opened.place(), page, edition);
        BufferedImage hidden =
                Sterile.hidden(picture, masks.stream().map(Mask::area).toList());
        String author = opened.incident().reader().staffNo();
        copies.keep(shown.id(), opened.place(), page, ofThePage.size(), Sterile.picture(hidden), author);
        custody.note(shown.id(), CustodyStep.MASK, opened.incident());
        return ofThePage.size();
    }

    private static Verdict mayHide(List<Mask> masks, ExhibitCopy seen) {
        return Verdict.unless(masks.isEmpty() || masks.size() > MOST_MASKS, "exhibits.noMask", MOST_MASKS)
                .and(() -> Verdict.unless(!masks.stream().allMatch(mask -> mask.isOn(seen)), "exhibits.maskOutside"));
    }

    private static long length(Map<ExhibitField, String> sheet) {
        return Long.parseLong(Objects.requireNonNull(sheet.get(ExhibitField.BYTES)));
    }
}
