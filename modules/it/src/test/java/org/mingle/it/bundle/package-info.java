/** Code for the bundles that tests make. */
package org.mingle.it.bundle;
