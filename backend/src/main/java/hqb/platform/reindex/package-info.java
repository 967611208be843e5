/** The queue of things whose search document is out of date. Writers mark in their own transaction; the indexer drains. */
@NullMarked
package hqb.platform.reindex;

import org.jspecify.annotations.NullMarked;
