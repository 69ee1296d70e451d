package io.beckon.engine.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * A compiled class with one instruction changed: a comparison negated or moved by one, a number one off, an operator replaced by its
 * opposite.
 */
public final class Mutant {
    private static final Set<String> WRITTEN_BY_THE_COMPILER = Set.of("<init>", "equals", "hashCode", "toString");
    private static final Map<Opcode, List<Opcode>> REPLACEMENTS = Map.ofEntries(
            Map.entry(Opcode.IFEQ, List.of(Opcode.IFNE)),
            Map.entry(Opcode.IFNE, List.of(Opcode.IFEQ)),
            Map.entry(Opcode.IFLT, List.of(Opcode.IFGE, Opcode.IFLE)),
            Map.entry(Opcode.IFGE, List.of(Opcode.IFLT, Opcode.IFGT)),
            Map.entry(Opcode.IFGT, List.of(Opcode.IFLE, Opcode.IFGE)),
            Map.entry(Opcode.IFLE, List.of(Opcode.IFGT, Opcode.IFLT)),
            Map.entry(Opcode.IF_ICMPEQ, List.of(Opcode.IF_ICMPNE)),
            Map.entry(Opcode.IF_ICMPNE, List.of(Opcode.IF_ICMPEQ)),
            Map.entry(Opcode.IF_ICMPLT, List.of(Opcode.IF_ICMPGE, Opcode.IF_ICMPLE)),
            Map.entry(Opcode.IF_ICMPGE, List.of(Opcode.IF_ICMPLT, Opcode.IF_ICMPGT)),
            Map.entry(Opcode.IF_ICMPGT, List.of(Opcode.IF_ICMPLE, Opcode.IF_ICMPGE)),
            Map.entry(Opcode.IF_ICMPLE, List.of(Opcode.IF_ICMPGT, Opcode.IF_ICMPLT)),
            Map.entry(Opcode.IFNULL, List.of(Opcode.IFNONNULL)),
            Map.entry(Opcode.IFNONNULL, List.of(Opcode.IFNULL)),
            Map.entry(Opcode.IADD, List.of(Opcode.ISUB)),
            Map.entry(Opcode.ISUB, List.of(Opcode.IADD)),
            Map.entry(Opcode.IOR, List.of(Opcode.IAND)),
            Map.entry(Opcode.IAND, List.of(Opcode.IOR)),
            Map.entry(Opcode.ISHL, List.of(Opcode.IUSHR)),
            Map.entry(Opcode.IUSHR, List.of(Opcode.ISHL)),
            Map.entry(Opcode.IREM, List.of(Opcode.IDIV)));

    private final String className;
    private final String method;
    private final String change;
    private final byte[] bytes;

    private Mutant(String className, String method, String change, byte[] bytes) {
        this.className = className;
        this.method = method;
        this.change = change;
        this.bytes = bytes;
    }

    /** What was changed, and where, for example {@code 2nd '0 becomes 1' in Wildcard.matches}. */
    String change() {
        return change;
    }

    /** The name of the method that was changed. */
    String method() {
        return method;
    }

    /** All mutants of a class. */
    static List<Mutant> of(Class<?> type) {
        ClassModel model = ClassFile.of().parse(bytes(type));
        List<Mutant> mutants = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (MethodModel method : model.methods()) {
            String name = method.methodName().stringValue();
            if (method.code().isPresent() && !WRITTEN_BY_THE_COMPILER.contains(name)) {
                List<CodeElement> code = method.code().orElseThrow().elementList();
                for (int place = 0; place < code.size(); place++) {
                    for (CodeElement replacement : replacements(code.get(place))) {
                        String change = "'" + told(code.get(place)) + " becomes " + told(replacement) + "' in "
                                + type.getSimpleName() + "." + name;
                        String told = ordinal(places.merge(change, 1, Integer::sum)) + " " + change;
                        byte[] bytes = changed(model, method, place, replacement);
                        mutants.add(new Mutant(type.getName(), name, told, bytes));
                    }
                }
            }
        }
        return mutants;
    }

    private static List<CodeElement> replacements(CodeElement element) {
        return switch (element) {
            case BranchInstruction branch ->
                REPLACEMENTS.getOrDefault(branch.opcode(), List.of()).stream()
                        .map(opcode -> (CodeElement) BranchInstruction.of(opcode, branch.target()))
                        .toList();
            case OperatorInstruction operator ->
                REPLACEMENTS.getOrDefault(operator.opcode(), List.of()).stream()
                        .map(opcode -> (CodeElement) OperatorInstruction.of(opcode))
                        .toList();
            case ConstantInstruction constant
            when constant.constantValue() instanceof Integer number ->
                List.of(ConstantInstruction.ofArgument(Opcode.SIPUSH, number == 1 ? 0 : number + 1));
            default -> List.of();
        };
    }

    private static String ordinal(int number) {
        return number
                + switch (number) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String told(CodeElement element) {
        return element instanceof ConstantInstruction constant
                ? String.valueOf(constant.constantValue())
                : ((Instruction) element).opcode().name();
    }

    private static byte[] changed(ClassModel model, MethodModel method, int place, CodeElement replacement) {
        return ClassFile.of()
                .transformClass(
                        model,
                        ClassTransform.transformingMethodBodies(
                                candidate -> candidate.equals(method),
                                CodeTransform.ofStateful(() -> new CodeTransform() {
                                    private int next;

                                    @Override
                                    public void accept(CodeBuilder builder, CodeElement element) {
                                        builder.with(next++ == place ? replacement : element);
                                    }
                                })));
    }

    private static byte[] bytes(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + file + " on the class path, but it is missing.");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException("Expected to read " + file + ", but could not.", broken);
        }
    }

    /** The seed of the first random case that this mutant makes fail, or {@code most} when none of them does. */
    long firstSeedThatFails(Class<? extends LongConsumer> cases, int most) throws ReflectiveOperationException {
        LongConsumer runner = (LongConsumer)
                loader(cases).loadClass(cases.getName()).getConstructor().newInstance();
        for (long seed = 0; seed < most; seed++) {
            try {
                runner.accept(seed);
            } catch (AssertionError | RuntimeException caught) {
                return seed;
            }
        }
        return most;
    }

    /** Loads the package of the class, and that of the cases that check it, once more: with this mutant in place of the real class. */
    private ClassLoader loader(Class<?> cases) {
        String room = className.substring(0, className.lastIndexOf('.') + 1);
        String other = cases.getPackageName() + ".";
        return new ClassLoader(Mutant.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (!name.startsWith(room) && !name.startsWith(other)) {
                    return super.loadClass(name, resolve);
                }
                synchronized (getClassLoadingLock(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? define(name) : loaded;
                }
            }

            private Class<?> define(String name) throws ClassNotFoundException {
                byte[] code = name.equals(className)
                        ? bytes
                        : Mutant.bytes(getParent().loadClass(name));
                return defineClass(name, code, 0, code.length);
            }
        };
    }
}
