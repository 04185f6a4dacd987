/** What went wrong with a request, in the form of RFC 9457. */
@NullMarked
package fr.rotative.web.problem;

import org.jspecify.annotations.NullMarked;
