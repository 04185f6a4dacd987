/** What was fetched, exactly as it came, and the WARC files that keep it. The only user of jwarc. */
@NullMarked
package fr.rotative.capture;

import org.jspecify.annotations.NullMarked;
