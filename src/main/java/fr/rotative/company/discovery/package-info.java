/** Companies that no register lists, found by the language around their names. */
@NullMarked
package fr.rotative.company.discovery;

import org.jspecify.annotations.NullMarked;
