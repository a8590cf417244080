/** Tests that run inside the framework, with the real bundles: they assert on what a person would see. */
package org.mingle.it;
