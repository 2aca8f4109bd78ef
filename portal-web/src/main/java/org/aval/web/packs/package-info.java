/** Packs: put together with a look at their first pages, followed while they are made, handed out. */
package org.aval.web.packs;
