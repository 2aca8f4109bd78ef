/**
 * The one command that runs the portal: it holds the data folder, starts PostgreSQL and the server, says when the
 * portal is ready, brings back a database that died, and stops everything in order.
 */
package org.aval.start;
