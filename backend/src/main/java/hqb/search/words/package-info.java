/** Understanding a search: which of its words are categories, packages, manufacturers, functions and values, in Chinese, pinyin and English. */
@NullMarked
package hqb.search.words;

import org.jspecify.annotations.NullMarked;
