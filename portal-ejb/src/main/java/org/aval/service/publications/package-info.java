/**
 * « Puis-je publier ? »: the advice and its receipt, and publications that are read before they go out.
 */
@NullMarked
package org.aval.service.publications;

import org.jspecify.annotations.NullMarked;
