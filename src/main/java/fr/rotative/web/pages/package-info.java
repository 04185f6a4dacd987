/** The pages for readers, one class per page. */
@NullMarked
package fr.rotative.web.pages;

import org.jspecify.annotations.NullMarked;
