/** Bags of files with their digests, as archives hand them to each other: BagIt 1.0 (RFC 8493). */
@NullMarked
package fr.rotative.bag;

import org.jspecify.annotations.NullMarked;
