/** What an address of the archive asks for, and which address asks for it. */
@NullMarked
package fr.rotative.web.address;

import org.jspecify.annotations.NullMarked;
