package io.beckon.snippet;

import static java.util.Objects.requireNonNull;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of many declarations for Closure those that a script can come by: what it names, the types that are spoken of there, and their members
 * that the script names too. A script means the same with them as with all.
 */
final class DeclarationSlice {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*+(?:\\.[A-Za-z_$][\\w$]*+)*+");
    private static final String MEMBERS = ".prototype";
    private static final String COMMENT = "/**";

    /** Whatever a browser knows by a name of the script keeps its name, wherever it is. */
    private static final String HEAD =
            "/** @fileoverview @externs @suppress {duplicate} */\n/** @record */ function Known() {}";

    private final Set<String> named;
    private final Set<String> reached;

    private DeclarationSlice(Set<String> named) {
        this.named = named;
        reached = new HashSet<>(named);
    }

    /**
     * One declaration.
     *
     * @param owner what it is a member of; {@code null} when it stands for itself
     * @param name what it declares; {@code null} when it is a member that no script can name
     */
    private record Declaration(
            @Nullable String owner, @Nullable String name, String text) {}

    /** The declarations of these files, in their order, that a script with these names comes by. */
    static String of(List<SourceFile> files, Set<String> names) throws IOException {
        List<Declaration> declarations = new ArrayList<>();
        for (SourceFile file : files) {
            read(file, declarations);
        }
        Set<Declaration> kept = new DeclarationSlice(names).reach(declarations);
        Stream<String> texts = declarations.stream().filter(kept::contains).map(Declaration::text);
        Set<String> declared = kept.stream().map(Declaration::name).collect(Collectors.toSet());
        Stream<String> known = declarations.stream()
                .map(Declaration::name)
                .filter(name -> name != null && (names.contains(name) || name.length() == 1))
                .filter(name -> !declared.contains(name))
                .distinct()
                .map(name -> "Known.prototype." + name + ";");
        return Stream.of(Stream.of(HEAD), texts, known).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    /** Every name in a text of JavaScript, comments and all; of names with dots also each part. */
    static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        NAME.matcher(text).results().forEach(match -> {
            String name = match.group();
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                names.add(name.substring(0, dot));
            }
            names.add(name);
            names.addAll(List.of(name.split("\\.")));
        });
        return names;
    }

    private Set<Declaration> reach(List<Declaration> declarations) {
        List<Declaration> open = new ArrayList<>(declarations);
        Set<Declaration> kept = new HashSet<>();
        boolean hasGrown = true;
        while (hasGrown) {
            hasGrown = false;
            for (Iterator<Declaration> rest = open.iterator(); rest.hasNext(); ) {
                Declaration next = rest.next();
                if (isReached(next)) {
                    rest.remove();
                    kept.add(next);
                    reached.addAll(names(next.text()));
                    hasGrown = true;
                }
            }
        }
        return kept;
    }

    private boolean isReached(Declaration declaration) {
        String owner = declaration.owner();
        String name = declaration.name();
        if (owner == null) {
            return name == null || reached.contains(name);
        }
        return reached.contains(owner)
                && (name == null || named.contains(name) || reached.contains(owner + "." + name));
    }

    private static void read(SourceFile file, List<Declaration> declarations) throws IOException {
        Compiler compiler = new Compiler();
        compiler.disableThreads();
        compiler.initOptions(new CompilerOptions());
        String text = file.getCode();
        int end = 0;
        Node statement = compiler.parse(file).getFirstChild();
        for (; statement != null; statement = statement.getNext()) {
            int from = Math.max(end, text.lastIndexOf(COMMENT, statement.getSourceOffset()));
            end = statement.getSourceOffset() + statement.getLength();
            if (!statement.isEmpty()) {
                declarations.add(
                        declaration(statement, text.substring(from, end).strip()));
            }
        }
    }

    private static Declaration declaration(Node statement, String text) {
        Node first = first(statement);
        if (!statement.isExprResult()) {
            return new Declaration(null, first.getString(), text);
        }
        Node target = first.isAssign() ? first(first) : first;
        if (target.isGetElem()) {
            return new Declaration(owner(target), null, text);
        }
        return target.isGetProp()
                ? new Declaration(owner(target), target.getString(), text)
                : new Declaration(null, null, text);
    }

    private static String owner(Node member) {
        String owner = requireNonNull(first(member).getQualifiedName(), () -> "a name in " + member);
        return owner.endsWith(MEMBERS) ? owner.substring(0, owner.length() - MEMBERS.length()) : owner;
    }

    private static Node first(Node node) {
        return requireNonNull(node.getFirstChild(), () -> "something in " + node);
    }
}
