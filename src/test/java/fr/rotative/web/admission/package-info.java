@NullMarked
package fr.rotative.web.admission;

import org.jspecify.annotations.NullMarked;
