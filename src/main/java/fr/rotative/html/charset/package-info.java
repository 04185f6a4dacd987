/** Which characters the bytes of a page stand for, as browsers decide it (WHATWG Encoding Standard). */
@NullMarked
package fr.rotative.html.charset;

import org.jspecify.annotations.NullMarked;
