package org.mingle.rules.pack.expression;

import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that expressions can compute: operators and functions, declared once for the checker and for the run time.
 *
 * <p>CEL brings a standard library, which is not used: its numbers do not go together, it offers more than a pack may do,
 * and loading it costs more time than all the rules of a pack.
 */
final class Functions {
    static final CelType ANY = TypeParamType.create("A");
    static final CelType LIST = ListType.create(ANY);
    static final List<CelType> NUMERIC = List.of(SimpleType.INT, SimpleType.DOUBLE);

    private final List<Overload> all = new ArrayList<>();

    private Functions() {}

    static List<Overload> all() {
        Functions functions = new Functions();
        Logic.addTo(functions);
        Arithmetic.addTo(functions);
        TextFunctions.addTo(functions);
        ListFunctions.addTo(functions);
        TimeFunctions.addTo(functions);
        return List.copyOf(functions.all);
    }

    void global(String function, String id, CelType result, List<CelType> parameters, Overload.Body body) {
        all.add(new Overload(function, unique(id, parameters), false, true, result, parameters, body));
    }

    void member(String function, String id, CelType result, List<CelType> parameters, Overload.Body body) {
        all.add(new Overload(function, unique(id + "_of", parameters), true, true, result, parameters, body));
    }

    /** Adds an operator that is handed what failed instead of failing itself. */
    void lenient(String function, String id, CelType result, List<CelType> parameters, Overload.Body body) {
        all.add(new Overload(function, unique(id, parameters), false, false, result, parameters, body));
    }

    private static String unique(String id, List<CelType> parameters) {
        StringBuilder name = new StringBuilder(id);
        for (CelType parameter : parameters) {
            boolean list = parameter.kind() == CelKind.LIST;
            name.append('_')
                    .append(list ? "list_" + parameter.parameters().get(0).name() : parameter.name());
        }
        return name.toString();
    }
}
