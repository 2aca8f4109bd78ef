/** Reading, scenarios, signature, certificates, and the register over them. */
@NullMarked
package org.aval.service.attestations;

import org.jspecify.annotations.NullMarked;
