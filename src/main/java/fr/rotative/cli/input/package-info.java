/** What the operator gives the archive from files: pages, WARC files, NDJSON, folders, lists of pages. */
@NullMarked
package fr.rotative.cli.input;

import org.jspecify.annotations.NullMarked;
