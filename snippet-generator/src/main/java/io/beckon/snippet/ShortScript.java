package io.beckon.snippet;

import static java.util.Objects.requireNonNull;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;
import java.util.StringJoiner;

/**
 * Says shorter what the compiler leaves: all modules are one script, declarations that follow each other one list, which ends with the block
 * around it, and functions arrow functions where they are values and speak neither of {@code this} nor of {@code arguments}. The agent makes
 * no objects with functions of its own. Imports at run time, which the compiler would not let pass, are written as such.
 */
final class ShortScript {
    /** Where the modules lie that wait for the runtime. */
    private static final String LATE = "notification/";

    /** What modules call an import at run time; see {@code externs/engagement.js}. */
    private static final String IMPORT = "importModule";

    private ShortScript() {}

    /** The text of all scripts that a compiler holds. */
    static String write(Compiler compiler) {
        Node all = join(last(compiler.getRoot()));
        shortenWithin(all);
        StringJoiner text = new StringJoiner(";");
        for (Node statement = all.getFirstChild(); statement != null; statement = statement.getNext()) {
            text.add(statement.isVar() ? "let " + declarations(compiler, statement) : compiler.toSource(statement));
        }
        return text.toString();
    }

    private static Node join(Node scripts) {
        Node all = requireNonNull(scripts.getFirstChild(), "a script");
        while (all.getNext() != null) {
            Node next = all.getNext().detach();
            all.addChildrenToBack(next.removeChildren());
        }
        return all;
    }

    /**
     * Browsers take a function in parentheses for one that is called soon: they translate it at once, instead of reading it twice. What waits
     * for the runtime to answer is not called soon.
     */
    private static String declarations(Compiler compiler, Node statement) {
        StringJoiner list = new StringJoiner(",");
        for (Node name = statement.getFirstChild(); name != null; name = name.getNext()) {
            Node value = name.getFirstChild();
            boolean isCalledSoon = value != null && value.isArrowFunction() && !isLate(value);
            list.add(isCalledSoon ? name.getString() + "=(" + compiler.toSource(value) + ")" : compiler.toSource(name));
        }
        return list.toString();
    }

    private static boolean isLate(Node function) {
        return requireNonNull(function.getSourceFileName(), "the module of a function")
                .startsWith(LATE);
    }

    private static void shortenWithin(Node node) {
        if (node.isName() && node.getString().equals(IMPORT)) {
            node.setString("import");
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            shortenWithin(child);
            joinToPrevious(child);
        }
        if (node.isFunction() && isValue(node) && !speaksOfItsCall(last(node))) {
            node.setIsArrowFunction(true);
            returnAtOnce(node);
        }
    }

    private static void joinToPrevious(Node statement) {
        Node previous = statement.getPrevious();
        if (statement.isVar() && previous != null && previous.isVar()) {
            previous.detach();
            statement.addChildrenToFront(previous.removeChildren());
        }
    }

    private static boolean isValue(Node function) {
        Node parent = requireNonNull(function.getParent(), "what a function stands in");
        return !function.isArrowFunction()
                && !function.isGeneratorFunction()
                && (parent.isName()
                        || parent.isAssign()
                        || parent.isStringKey()
                        || parent.isArrayLit()
                        || parent.isCall());
    }

    /** What arrow functions within say of their call is what this one would. */
    private static boolean speaksOfItsCall(Node node) {
        if (node.isThis() || node.isSuper() || node.getToken() == Token.NEW_TARGET) {
            return true;
        }
        if (node.isName() && node.getString().equals("arguments")) {
            return true;
        }
        if (node.isFunction() && !node.isArrowFunction()) {
            return false;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (speaksOfItsCall(child)) {
                return true;
            }
        }
        return false;
    }

    /** A body that only returns something is that thing. */
    private static void returnAtOnce(Node function) {
        Node body = last(function);
        Node only = body.hasOneChild() ? body.getFirstChild() : null;
        if (only != null && only.isReturn() && only.hasOneChild()) {
            body.replaceWith(only.removeFirstChild());
        }
    }

    private static Node last(Node node) {
        return requireNonNull(node.getLastChild(), "something within");
    }
}
