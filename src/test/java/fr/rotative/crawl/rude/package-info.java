/** Servers that misbehave. */
package fr.rotative.crawl.rude;
