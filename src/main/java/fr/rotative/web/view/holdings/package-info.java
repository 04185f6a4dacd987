/** What the archive holds, and whence. */
@NullMarked
package fr.rotative.web.view.holdings;

import org.jspecify.annotations.NullMarked;
