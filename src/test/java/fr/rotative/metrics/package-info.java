@NullMarked
package fr.rotative.metrics;

import org.jspecify.annotations.NullMarked;
