/** Reads blogs: exports of WordPress and Disqus, saved feeds and folders of Markdown. */
@NullMarked
package org.mingle.importer.blog;

import org.jspecify.annotations.NullMarked;
