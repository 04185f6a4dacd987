@NullMarked
package fr.rotative.web.export;

import org.jspecify.annotations.NullMarked;
