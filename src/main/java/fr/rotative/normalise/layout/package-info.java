/** Where the parts of an article stand on the page: section, title, lead, date, body and signature. */
@NullMarked
package fr.rotative.normalise.layout;

import org.jspecify.annotations.NullMarked;
