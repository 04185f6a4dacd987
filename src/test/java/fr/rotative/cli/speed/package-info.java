@NullMarked
package fr.rotative.cli.speed;

import org.jspecify.annotations.NullMarked;
