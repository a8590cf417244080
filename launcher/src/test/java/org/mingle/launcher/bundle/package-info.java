/** What the tests' little bundles are made of; nothing here sees the launcher. */
package org.mingle.launcher.bundle;
