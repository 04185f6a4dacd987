/** Which companies an article names, why each one was recognised, and how central it is. */
@NullMarked
package fr.rotative.company.recognition;

import org.jspecify.annotations.NullMarked;
