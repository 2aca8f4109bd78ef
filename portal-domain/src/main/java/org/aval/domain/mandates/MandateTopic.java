package org.aval.domain.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A topic a mandate is about, or one it leaves out. */
@Embeddable
public record MandateTopic(@Column(nullable = false) String topic, boolean excluded) implements Serializable {}
