/** What is proposed to a reader: how to go on with what is typed, and what was meant by it. */
@NullMarked
package fr.rotative.search.suggestion;

import org.jspecify.annotations.NullMarked;
