package org.mingle.launcher;

import java.lang.module.ModuleDescriptor.Exports;
import java.util.StringJoiner;

/**
 * The packages of Java that bundles may import from the system bundle: all that its modules export to everybody. The framework would find the same by itself, but puts them
 * together with variables and takes them apart again, at each start.
 */
final class JavaPackages {

    private JavaPackages() {}

    static String exported() {
        String version = ";version=\"0.0.0.JavaSE_0" + Runtime.version().feature() + "\"";
        StringJoiner clauses = new StringJoiner(",");
        for (Module module : ModuleLayer.boot().modules()) {
            for (Exports exports : module.getDescriptor().exports()) {
                if (!exports.isQualified()) {
                    clauses.add(exports.source() + version);
                }
            }
        }
        return clauses.toString();
    }
}
