/** Where consents of people who are shown are recorded, withdrawn, and what shows them is taken down. */
@NullMarked
package org.aval.service.consents;

import org.jspecify.annotations.NullMarked;
