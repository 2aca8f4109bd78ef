package org.aval.domain.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Locale;
import org.aval.domain.shared.Actor;

/**
 * Who is shown, without a name.
 *
 * @param subjectRef by which those who keep the form find the person: the case's reference, a staff number
 */
@Embeddable
public record ConsentSubject(
        @Enumerated(EnumType.STRING) SubjectKind subjectKind,
        @Column(nullable = false) String subjectRef,
        @Enumerated(EnumType.STRING) Capacity capacity)
        implements Serializable {

    public ConsentSubject {
        subjectRef = subjectRef.strip().toUpperCase(Locale.ROOT);
    }

    /** Is this actor the person shown? Staff and students stand here under their number. */
    public boolean is(Actor actor) {
        boolean ofTheHouse = subjectKind == SubjectKind.STAFF || subjectKind == SubjectKind.STUDENT;
        return ofTheHouse && subjectRef.equals(actor.staffNo());
    }
}
