/** Where interests meet mandates, accounts and partners: found by the database, judged by the officer. */
@NullMarked
package org.aval.service.matches;

import org.jspecify.annotations.NullMarked;
