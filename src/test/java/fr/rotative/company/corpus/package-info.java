@NullMarked
package fr.rotative.company.corpus;

import org.jspecify.annotations.NullMarked;
