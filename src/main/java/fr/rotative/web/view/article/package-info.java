/** An article as it is read, where it came from, and how it changed. */
@NullMarked
package fr.rotative.web.view.article;

import org.jspecify.annotations.NullMarked;
