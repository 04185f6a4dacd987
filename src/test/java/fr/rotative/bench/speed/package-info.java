@NullMarked
package fr.rotative.bench.speed;

import org.jspecify.annotations.NullMarked;
