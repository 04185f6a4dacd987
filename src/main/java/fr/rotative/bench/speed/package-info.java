/** How fast the archive is, told as figures beside their limits; nothing here knows what is measured. */
@NullMarked
package fr.rotative.bench.speed;

import org.jspecify.annotations.NullMarked;
