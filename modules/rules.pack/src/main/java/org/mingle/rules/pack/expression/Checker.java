package org.mingle.rules.pack.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the text of expressions against a vocabulary. Costly to load: made only when something is not in the cache. */
public final class Checker {
    private final CelCompiler compiler;
    private final Explainer explainer;

    /**
     * Makes a checker.
     *
     * @param variables type by name
     * @param shapes every kind of thing that the types of the variables name
     */
    public Checker(Map<String, CelType> variables, Collection<Shape> shapes) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(Limits.OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardMacros(
                        CelStandardMacro.HAS,
                        CelStandardMacro.ALL,
                        CelStandardMacro.EXISTS,
                        CelStandardMacro.EXISTS_ONE,
                        CelStandardMacro.MAP,
                        CelStandardMacro.MAP_FILTER,
                        CelStandardMacro.FILTER)
                .setTypeProvider(new Shapes(shapes))
                .addFunctionDeclarations(declarations());
        variables.forEach(builder::addVar);
        this.compiler = builder.build();
        this.explainer = new Explainer(variables, shapes);
    }

    /** Checks one expression; never throws, whatever the text. */
    public Checked check(String text, Wanted wanted) {
        if (text.length() > Limits.EXPRESSION) {
            return faulty(new Fault(0, "an expression has at most " + Limits.EXPRESSION + " characters"));
        }
        try {
            CelValidationResult result = compiler.compile(text);
            if (result.hasError() && !result.getErrors().isEmpty()) {
                return new Checked(null, explainer.explain(text, result.getErrors()));
            }
            return check(result.getAst(), text, wanted);
        } catch (CelValidationException | RuntimeException | StackOverflowError failure) {
            return faulty(new Fault(0, "not a valid expression, or one that is nested too deeply"));
        }
    }

    private static Checked check(CelAbstractSyntaxTree tree, String text, Wanted wanted) {
        List<Fault> faults = new ArrayList<>(new Inspection(tree, text).faults());
        CelType type = tree.getResultType();
        if (faults.isEmpty() && !wanted.accepts(type)) {
            faults.add(new Fault(0, "must be " + wanted.words() + ", but is " + Words.of(type)));
        }
        return faults.isEmpty() ? new Checked(TreeCodec.write(tree), List.of()) : new Checked(null, faults);
    }

    private static Checked faulty(Fault fault) {
        return new Checked(null, List.of(fault));
    }

    private static List<CelFunctionDecl> declarations() {
        Map<String, List<CelOverloadDecl>> byFunction = new LinkedHashMap<>();
        for (Overload overload : Functions.all()) {
            CelOverloadDecl declaration = overload.member()
                    ? CelOverloadDecl.newMemberOverload(overload.id(), overload.result(), overload.parameters())
                    : CelOverloadDecl.newGlobalOverload(overload.id(), overload.result(), overload.parameters());
            byFunction
                    .computeIfAbsent(overload.function(), function -> new ArrayList<>())
                    .add(declaration);
        }
        List<CelFunctionDecl> declarations = new ArrayList<>();
        byFunction.forEach(
                (function, overloads) -> declarations.add(CelFunctionDecl.newFunctionDeclaration(function, overloads)));
        return declarations;
    }

    /** Tells the compiler which fields things have. */
    @SuppressWarnings("Immutable") // a copy that nobody changes
    private static final class Shapes implements CelTypeProvider {
        private final ImmutableMap<String, CelType> types;

        Shapes(Collection<Shape> shapes) {
            ImmutableMap.Builder<String, CelType> builder = ImmutableMap.builder();
            shapes.forEach(shape -> builder.put(shape.typeName(), shape.type()));
            this.types = builder.buildOrThrow();
        }

        @Override
        public ImmutableCollection<CelType> types() {
            return types.values();
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Optional.ofNullable(types.get(name));
        }
    }
}
