/**
 * The institution's official accounts: asked for, opened, kept in good hands, closed; found where nobody asked; imitated.
 *
 * <p>No secret of an account stands here, only where it is kept. What an account was called stays known for ever.
 */
@NullMarked
package org.aval.domain.accounts;

import org.jspecify.annotations.NullMarked;
