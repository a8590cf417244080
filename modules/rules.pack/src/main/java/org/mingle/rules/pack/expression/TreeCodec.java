package org.mingle.rules.pack.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a checked expression as a few bytes and reads it again: the tree, and which meaning of each function was found.
 *
 * <p>CEL's own form is a Protocol Buffers message; loading that library takes longer than everything else a kept pack
 * needs. Types are checked before and not kept.
 */
final class TreeCodec {
    private final Map<Long, CelReference> references = new HashMap<>();
    private final Map<Long, CelType> types = new HashMap<>();
    private long ids;

    private TreeCodec() {}

    static byte[] write(CelAbstractSyntaxTree tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(tree.getExpr(), tree, out);
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes can always be written", impossible);
        }
        return bytes.toByteArray();
    }

    static CelAbstractSyntaxTree read(byte[] bytes) throws IOException {
        TreeCodec codec = new TreeCodec();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            CelExpr expression = codec.read(in, 0);
            if (in.read() >= 0) {
                throw new IOException("more than an expression");
            }
            return CelAbstractSyntaxTree.newCheckedAst(
                    expression, CelSource.newBuilder().build(), codec.references, codec.types);
        }
    }

    private static void write(CelExpr expression, CelAbstractSyntaxTree tree, DataOutputStream out) throws IOException {
        switch (expression.getKind()) {
            case CONSTANT -> writeConstant(expression.constant(), out);
            case IDENT -> {
                out.writeByte('i');
                out.writeUTF(tree.getReference(expression.id())
                        .map(CelReference::name)
                        .orElse(expression.ident().name()));
            }
            case SELECT -> {
                out.writeByte(expression.select().testOnly() ? 'h' : 's');
                out.writeUTF(expression.select().field());
                write(expression.select().operand(), tree, out);
            }
            case CALL -> {
                CelExpr.CelCall call = expression.call();
                out.writeByte(call.target().isPresent() ? 'm' : 'c');
                out.writeUTF(call.function());
                out.writeUTF(tree.getReference(expression.id())
                        .orElseThrow()
                        .overloadIds()
                        .get(0));
                if (call.target().isPresent()) {
                    write(call.target().get(), tree, out);
                }
                writeAll(call.args(), tree, out);
            }
            case LIST -> {
                out.writeByte('l');
                writeAll(expression.list().elements(), tree, out);
            }
            case COMPREHENSION -> {
                CelExpr.CelComprehension loop = expression.comprehension();
                out.writeByte('f');
                out.writeUTF(loop.iterVar());
                out.writeUTF(loop.iterVar2());
                out.writeUTF(loop.accuVar());
                write(loop.iterRange(), tree, out);
                write(loop.accuInit(), tree, out);
                write(loop.loopCondition(), tree, out);
                write(loop.loopStep(), tree, out);
                write(loop.result(), tree, out);
            }
            default -> throw new IllegalStateException("refused before: " + expression.getKind());
        }
    }

    private static void writeAll(ImmutableList<CelExpr> all, CelAbstractSyntaxTree tree, DataOutputStream out)
            throws IOException {
        out.writeShort(all.size());
        for (CelExpr each : all) {
            write(each, tree, out);
        }
    }

    private static void writeConstant(CelConstant constant, DataOutputStream out) throws IOException {
        switch (constant.getKind()) {
            case BOOLEAN_VALUE -> {
                out.writeByte('b');
                out.writeBoolean(constant.booleanValue());
            }
            case INT64_VALUE -> {
                out.writeByte('n');
                out.writeLong(constant.int64Value());
            }
            case DOUBLE_VALUE -> {
                out.writeByte('d');
                out.writeDouble(constant.doubleValue());
            }
            case STRING_VALUE -> {
                out.writeByte('t');
                out.writeUTF(constant.stringValue());
            }
            default -> throw new IllegalStateException("refused before: " + constant.getKind());
        }
    }

    private CelExpr read(DataInputStream in, int depth) throws IOException {
        if (depth > 500) {
            throw new IOException("nested too deeply");
        }
        long id = ++ids;
        char kind = (char) in.readByte();
        return switch (kind) {
            case 'b' -> CelExpr.ofConstant(id, CelConstant.ofValue(in.readBoolean()));
            case 'n' -> CelExpr.ofConstant(id, CelConstant.ofValue(in.readLong()));
            case 'd' -> CelExpr.ofConstant(id, CelConstant.ofValue(in.readDouble()));
            case 't' -> CelExpr.ofConstant(id, CelConstant.ofValue(in.readUTF()));
            case 'i' -> {
                String name = in.readUTF();
                references.put(id, CelReference.newBuilder().setName(name).build());
                types.put(id, SimpleType.DYN);
                yield CelExpr.ofIdent(id, name);
            }
            case 's', 'h' -> {
                String field = in.readUTF();
                yield CelExpr.ofSelect(id, read(in, depth + 1), field, kind == 'h');
            }
            case 'c', 'm' -> {
                String function = in.readUTF();
                references.put(
                        id,
                        CelReference.newBuilder()
                                .setName("")
                                .addOverloadIds(in.readUTF())
                                .build());
                Optional<CelExpr> target = kind == 'm' ? Optional.of(read(in, depth + 1)) : Optional.empty();
                yield CelExpr.ofCall(id, target, function, readAll(in, depth + 1));
            }
            case 'l' -> CelExpr.ofList(id, readAll(in, depth + 1), ImmutableList.of());
            case 'f' -> {
                String item = in.readUTF();
                String second = in.readUTF();
                String collected = in.readUTF();
                CelExpr range = read(in, depth + 1);
                CelExpr start = read(in, depth + 1);
                CelExpr condition = read(in, depth + 1);
                CelExpr step = read(in, depth + 1);
                yield CelExpr.ofComprehension(
                        id, item, second, range, collected, start, condition, step, read(in, depth + 1));
            }
            default -> throw new IOException("not an expression");
        };
    }

    private ImmutableList<CelExpr> readAll(DataInputStream in, int depth) throws IOException {
        ImmutableList.Builder<CelExpr> all = ImmutableList.builder();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            all.add(read(in, depth));
        }
        return all.build();
    }
}
