/**
 * The demonstration site: <em>La Rotative</em>, a small newspaper of 1999 to 2003 with articles written for the purpose,
 * served on the loopback interface so that the whole chain can run on real pages without touching anybody's server.
 */
@NullMarked
package fr.rotative.demo;

import org.jspecify.annotations.NullMarked;
