/** Files that people send: judged by what they hold and not by what they are called, and written anew where that is possible. */
@NullMarked
package org.aval.service.files;

import org.jspecify.annotations.NullMarked;
